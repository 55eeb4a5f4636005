/*
 * The pages and doors of follow-up.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'

export const followUpPages: readonly Page[] = []

export const followUpDoors: readonly AnyDoor[] = []

/*
 * The pages and doors of direction.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'

export const directionPages: readonly Page[] = []

export const directionDoors: readonly AnyDoor[] = []

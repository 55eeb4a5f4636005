/*
 * The pages and doors of steering.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'

export const steeringPages: readonly Page[] = []

export const steeringDoors: readonly AnyDoor[] = []

/*
 * The pages and doors of the direction decision's rules.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { changeDoor, changePage } from './rules-form.tsx'
import { rulesPage } from './rules-page.tsx'

export const directionPages: readonly Page[] = [rulesPage, changePage]

export const directionDoors: readonly AnyDoor[] = [changeDoor]

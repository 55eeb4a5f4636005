/*
 * The pages and doors of the follow-up of goals: targets, and what must agree between reports.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { consistencyPage } from './consistency-page.tsx'
import { goalsPage } from './goals-page.tsx'
import { overrideDoor, readingDoor, withdrawDoor } from './indicator-doors.ts'
import { indicatorPage } from './indicator-page.tsx'
import { pathDoor, pathPage } from './path-room.tsx'

export const goalsPages: readonly Page[] = [goalsPage, indicatorPage, pathPage, consistencyPage]

export const goalsDoors: readonly AnyDoor[] = [readingDoor, overrideDoor, withdrawDoor, pathDoor]

/*
 * The pages and doors of the follow-up of goals: targets, the operational plan, and what must agree between reports.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { consistencyPage } from './consistency-page.tsx'
import { goalsPage } from './goals-page.tsx'
import { overrideDoor, readingDoor, withdrawDoor } from './indicator-doors.ts'
import { indicatorPage } from './indicator-page.tsx'
import { pathDoor, pathPage } from './path-room.tsx'
import { planPage, taskDoor, taskStatusDoor } from './plan-page.tsx'

export const goalsPages: readonly Page[] = [goalsPage, indicatorPage, pathPage, planPage, consistencyPage]

export const goalsDoors: readonly AnyDoor[] = [
  readingDoor,
  overrideDoor,
  withdrawDoor,
  pathDoor,
  taskDoor,
  taskStatusDoor,
]

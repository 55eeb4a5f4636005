/*
 * The pages and doors of report rounds.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { changedPage, confirmDoor } from './changed-page.tsx'
import { fillDoor } from './fill-door.ts'
import { findingAsideDoor, takeUpDoor } from './finding-doors.ts'
import { assignDoor, roundRemindDoor } from './round-doors.ts'
import { roundFindingsPage } from './round-findings-page.tsx'
import { roundPage } from './round-page.tsx'
import { roundReportPage } from './round-report-page.tsx'
import { openRoundDoor, roundsPage } from './rounds-page.tsx'
import { settleDoor, settlePage, takeUpFormDoor } from './settle-room.tsx'

export const roundsPages: readonly Page[] = [
  roundsPage,
  roundPage,
  settlePage,
  roundFindingsPage,
  roundReportPage,
  changedPage,
]

export const roundsDoors: readonly AnyDoor[] = [
  openRoundDoor,
  assignDoor,
  roundRemindDoor,
  settleDoor,
  takeUpFormDoor,
  confirmDoor,
  findingAsideDoor,
  takeUpDoor,
  fillDoor,
]

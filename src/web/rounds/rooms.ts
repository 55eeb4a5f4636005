/*
 * The pages and doors of report rounds.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { approveDoor, approvePage } from './approve-page.tsx'
import { beforePage, coupleDoor } from './before-page.tsx'
import { assignDoor, handOverDoor, undoAssignDoor } from './board/round-doors.ts'
import { roundPage } from './board/round-page.tsx'
import { changedPage, confirmAllDoor, confirmDoor } from './changed/changed-page.tsx'
import { fillDoor } from './fill-door.ts'
import { findingAsideDoor, takeUpDoor } from './finding-doors.ts'
import { openRoundDoor } from './open-round-door.ts'
import { remindDoor, rhythmDoor } from './reminding/remind-doors.ts'
import { remindPage } from './reminding/remind-page.tsx'
import { roundFindingsPage } from './round-findings-page.tsx'
import { roundReportPage } from './round-report-page.tsx'
import { roundsPage } from './rounds-page.tsx'
import { settleDoor, settlePage, takeUpFormDoor } from './settle-room.tsx'
import { chooseStoppingDoor, undoStoppingDoor } from './stopping/stopping-doors.ts'
import { stoppingPage } from './stopping/stopping-page.tsx'

export const roundsPages: readonly Page[] = [
  roundsPage,
  roundPage,
  beforePage,
  approvePage,
  remindPage,
  settlePage,
  stoppingPage,
  roundFindingsPage,
  roundReportPage,
  changedPage,
]

export const roundsDoors: readonly AnyDoor[] = [
  openRoundDoor,
  assignDoor,
  undoAssignDoor,
  handOverDoor,
  coupleDoor,
  approveDoor,
  remindDoor,
  rhythmDoor,
  settleDoor,
  chooseStoppingDoor,
  undoStoppingDoor,
  takeUpFormDoor,
  confirmDoor,
  confirmAllDoor,
  findingAsideDoor,
  takeUpDoor,
  fillDoor,
]

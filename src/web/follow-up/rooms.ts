/*
 * The pages and doors of follow-up.
 */
import type { ActRoom } from '../cases/acts/act-room.tsx'
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { analysisRoom } from './analysis-room.tsx'
import { followUpPage, remindDoor } from './follow-up-page.tsx'
import { linkDoor, linkPage } from './link-page.tsx'
import { meetingRoom } from './meeting-room.tsx'
import { ownerReportDoor, ownerReportPage } from './owner-report-page.tsx'
import { planRoom } from './plan-room.tsx'
import { reportRoom } from './report-room.tsx'
import { resultRoom } from './result-room.tsx'
import { closeRoom, stepRoom, taskRoom } from './small-rooms.tsx'

const acts: readonly ActRoom[] = [
  planRoom,
  meetingRoom,
  reportRoom,
  analysisRoom,
  resultRoom,
  taskRoom,
  stepRoom,
  closeRoom,
]

export const followUpPages: readonly Page[] = [
  followUpPage,
  linkPage,
  ownerReportPage,
  ...acts.map((room) => room.page),
]

export const followUpDoors: readonly AnyDoor[] = [
  remindDoor,
  linkDoor,
  ownerReportDoor,
  ...acts.map((room) => room.door),
]

/*
 * The pages and doors of cases: the list, a new case, one case, and a room for each act.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import type { ActRoom } from './acts/act-room.tsx'
import { assessRoom } from './acts/assess-act.tsx'
import { correctRoom } from './acts/correct-act.tsx'
import { changeRoom, grantRoom } from './acts/decision-acts.tsx'
import { describeRoom } from './acts/describe-act.tsx'
import { applyRoom, budgetRoom, claimRoom, coFinanceRoom, payRoom } from './acts/money-acts.tsx'
import { declineRoom, withdrawRoom } from './acts/turn-down-acts.tsx'
import { casePage } from './case-page.tsx'
import { casesPage } from './cases-page.tsx'
import { newCaseDoor, newCasePage } from './new-case-page.tsx'

const acts: readonly ActRoom[] = [
  applyRoom,
  assessRoom,
  grantRoom,
  changeRoom,
  declineRoom,
  withdrawRoom,
  claimRoom,
  payRoom,
  coFinanceRoom,
  budgetRoom,
  describeRoom,
  correctRoom,
]

export const casesPages: readonly Page[] = [casesPage, newCasePage, casePage, ...acts.map((room) => room.page)]

export const casesDoors: readonly AnyDoor[] = [newCaseDoor, ...acts.map((room) => room.door)]

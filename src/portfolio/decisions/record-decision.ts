/*
 * Decides a case: grants, changes, declines or withdraws it. The rules look at the case, at the direction decision in force, and at
 * what else the company or the framework has; nothing is written when any of them says no.
 */
import { type CalendarDate, parseDiaryNumber } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { actOnCase, type CaseVersion } from '../cases/act-on-case.ts'
import { change, type GrantInput, grant, turnDown } from '../cases/grant.ts'
import type { Standing } from '../cases/standing.ts'
import { presentLedger } from '../ledger/read-ledger.ts'
import { getGrantContext } from './get-grant-context.ts'

export type TurnDownInput = {
  readonly day: CalendarDate
  readonly diaryNumber: string
  readonly decidedBy: string
  readonly reason: string
}

/** @throws Refusal as `grant` and `actOnCase`, `not-a-diary-number`. */
export function recordGrant(
  store: Store,
  person: Person,
  version: CaseVersion,
  given: GrantInput,
  today: CalendarDate,
) {
  return decide(store, person, version, 'grant', given, today)
}

/** @throws Refusal as `change` and `actOnCase`, `not-a-diary-number`. */
export function recordChange(
  store: Store,
  person: Person,
  version: CaseVersion,
  given: GrantInput,
  today: CalendarDate,
) {
  return decide(store, person, version, 'change', given, today)
}

async function decide(
  store: Store,
  person: Person,
  version: CaseVersion,
  act: 'grant' | 'change',
  given: GrantInput,
  today: CalendarDate,
): Promise<Standing> {
  const { rows } = await presentLedger(store, person.region)
  return actOnCase(store, person, version, act, today, async (so, { tx }) => {
    const decided = { ...given, diaryNumber: parseDiaryNumber(given.diaryNumber) }
    const context = await getGrantContext(tx.db, tx.region, so, decided, rows, today)
    return [act === 'grant' ? grant(so, decided, context) : change(so, decided, context)]
  })
}

/** @throws Refusal `reason-missing`, `decision-before-application`, and as `actOnCase`. */
export function recordDecline(
  store: Store,
  person: Person,
  version: CaseVersion,
  given: TurnDownInput,
  today: CalendarDate,
) {
  return actOnCase(store, person, version, 'decline', today, (so) => [
    turnDown(so, 'declined', { ...given, diaryNumber: parseDiaryNumber(given.diaryNumber) }, today),
  ])
}

/** The owner takes the application back, or the region takes back its grant. @throws Refusal as `recordDecline`. */
export function recordWithdrawal(
  store: Store,
  person: Person,
  version: CaseVersion,
  given: TurnDownInput,
  today: CalendarDate,
) {
  return actOnCase(store, person, version, 'withdraw', today, (so) => [
    turnDown(so, 'withdrawn', { ...given, diaryNumber: parseDiaryNumber(given.diaryNumber) }, today),
  ])
}

/*
 * Makes a link for the owner of a case to report one step of its plan. The token is given back once and never again.
 */
import { addDays, type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { listFactsOfCase } from '../cases/case-fact-store.ts'
import { assertMay } from '../cases/permissions.ts'
import { standingOf } from '../cases/standing.ts'
import { openStep, reportKinds } from './follow-up-rules.ts'
import { daysOpen, idOfToken, newToken } from './owner-link.ts'
import { addOwnerLink } from './owner-link-store.ts'

export type MadeLink = { readonly token: string; readonly until: CalendarDate }

/** @throws Refusal `not-allowed`, `not-found`, `step-not-in-plan`. */
export async function makeOwnerLink(
  store: Store,
  person: Person,
  given: { readonly case: string; readonly step: string },
  today: CalendarDate,
): Promise<MadeLink> {
  assertMay(person, 'handle')
  return store.write(person.region, async (tx) => {
    const so = standingOf(await listFactsOfCase(tx.db, tx.region, given.case), { day: '9999-12-31' as CalendarDate })
    if (so === undefined) throw new Refusal('not-found')
    openStep(so, given.step, reportKinds)
    const token = newToken()
    const until = addDays(today, daysOpen)
    await addOwnerLink(tx, { id: idOfToken(token), ...given, until, usedOn: undefined }, person.id, today)
    await tx.journal({
      who: person.id,
      what: 'owner-link.made',
      subject: `case/${given.case}`,
      after: { step: given.step, until },
    })
    return { token, until }
  })
}

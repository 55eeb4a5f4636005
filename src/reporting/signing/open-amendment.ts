/*
 * Opens a signed report for an amendment, with the reason: its answers can be written, handed in and approved again until the amendment
 * is signed. What was signed stands as it was all the while. An amendment that turns out not to be needed is withdrawn.
 */
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { assertInRound } from '../rounds/permissions.ts'
import type { Round } from '../rounds/round.ts'
import { changeRound, getRound } from '../rounds/round-store.ts'

export type AmendmentInput = { readonly round: string; readonly reason: string }

/** @throws Refusal `not-allowed`, `not-found`, `not-at-this-step` (not signed, or open already), `reason-missing` */
export async function openAmendment(
  store: Store,
  person: Person,
  { round: id, reason }: AmendmentInput,
  today: CalendarDate,
): Promise<Round> {
  assertInRound(person, 'lead')
  if (reason.trim() === '') throw new Refusal('reason-missing')
  return store.write(person.region, async (tx) => {
    const round = await getRound(tx.db, tx.region, id)
    if (round.signed === undefined || round.amending) throw new Refusal('not-at-this-step')
    const amending = { reason: reason.trim(), by: person.id, on: today }
    const next = await changeRound(tx, { ...round, amending })
    await tx.journal({ who: person.id, what: 'amendment.opened', subject: `round/${id}`, after: amending })
    return next
  })
}

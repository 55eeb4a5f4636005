/*
 * What the leader settles for a round as a whole: the due day, who signs, and which rules of the checker stop an answer.
 */
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { assertInRound } from './permissions.ts'
import type { Round } from './round.ts'
import { changeRound, getRound } from './round-store.ts'

export type RoundChange = {
  readonly round: string
  readonly basedOn: number
  readonly dueOn: string
  readonly signers: readonly string[]
  readonly blocking: readonly string[]
}

/** @throws Refusal `not-allowed`, `not-found`, `changed-meanwhile`, `round-signed`, `round-due-past` */
export async function settleRound(store: Store, person: Person, change: RoundChange, today: CalendarDate) {
  assertInRound(person, 'lead')
  return store.write(person.region, async (tx): Promise<Round> => {
    const round = await getRound(tx.db, tx.region, change.round)
    if (round.version !== change.basedOn) throw new Refusal('changed-meanwhile')
    assertOpen(round)
    if (change.dueOn !== round.dueOn && change.dueOn <= today) throw new Refusal('round-due-past')
    const { dueOn, signers, blocking } = change
    const next = await changeRound(tx, { ...round, dueOn, signers: [...signers], blocking: [...blocking] })
    await tx.journal({
      who: person.id,
      what: 'round.settled',
      subject: `round/${round.id}`,
      before: { dueOn: round.dueOn, signers: round.signers, blocking: round.blocking },
      after: { dueOn, signers, blocking },
    })
    return next
  })
}

/** @throws Refusal `round-signed` when the whole has been signed: from then on it is amended. */
export function assertOpen(round: Round): void {
  if (round.signed !== undefined) throw new Refusal('round-signed')
}

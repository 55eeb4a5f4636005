/*
 * Hands a question over to a colleague: the writer whose it is, or the leader. What has been written goes with it.
 */
import { Refusal } from '../../../foundation/index.ts'
import type { Person } from '../../../people/index.ts'
import type { Store } from '../../../store/index.ts'
import { assertOpen } from '../change-round.ts'
import { isLeader } from '../permissions.ts'
import type { Assignment } from '../round.ts'
import { changeAssignment, findAssignment, getRound } from '../round-store.ts'
import { assertKnown } from './assign-questions.ts'

export function mayHandOver(person: Person, given: Assignment): boolean {
  return isLeader(person) || given.writer === person.id
}

export type HandOver = { readonly round: string; readonly question: string; readonly writer: string }

/** @throws Refusal `not-allowed`, `not-found`, `person-unknown`, `round-signed` */
export async function handOver(store: Store, person: Person, input: HandOver): Promise<void> {
  await store.write(person.region, async (tx) => {
    const round = await getRound(tx.db, tx.region, input.round)
    const given = await findAssignment(tx.db, tx.region, round.id, input.question)
    if (!given) throw new Refusal('not-found')
    if (!mayHandOver(person, given)) throw new Refusal('not-allowed')
    assertOpen(round)
    if (input.writer === '') throw new Refusal('person-unknown')
    await assertKnown(tx, [input.writer])
    const { remindedOn: _, ...rest } = given
    await changeAssignment(tx, round.id, { ...rest, writer: input.writer })
    await tx.journal({
      who: person.id,
      what: 'question.handed-over',
      subject: `round/${round.id}`,
      before: { question: given.question, writer: given.writer },
      after: { question: given.question, writer: input.writer },
    })
  })
}

/*
 * Gives questions to a unit, a writer and a reviewer, with a day: one question, or all the questions of a section at once.
 */
import { Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { assertOpen } from './change-round.ts'
import { assertInRound } from './permissions.ts'
import type { AssignmentContent } from './round.ts'
import { changeAssignment, getRound, listAssignments } from './round-store.ts'

/** What is left out stays as it is. */
export type AssignInput = {
  readonly round: string
  readonly questions: readonly string[]
  readonly given: Partial<Pick<AssignmentContent, 'unit' | 'writer' | 'reviewer' | 'dueOn' | 'wishedWords'>>
}

/** @throws Refusal `not-allowed`, `not-found`, `round-signed`, `day-after-due` */
export async function assignQuestions(store: Store, person: Person, { round: id, questions, given }: AssignInput) {
  assertInRound(person, 'lead')
  return store.write(person.region, async (tx) => {
    const round = await getRound(tx.db, tx.region, id)
    assertOpen(round)
    if (given.dueOn !== undefined && given.dueOn > round.dueOn) throw new Refusal('day-after-due')
    const chosen = (await listAssignments(tx.db, tx.region, id)).filter(({ question }) => questions.includes(question))
    if (chosen.length !== new Set(questions).size) throw new Refusal('not-found')
    for (const each of chosen) await changeAssignment(tx, id, { ...each, ...given })
    await tx.journal({
      who: person.id,
      what: 'questions.assigned',
      subject: `round/${id}`,
      after: { questions, ...given },
    })
    return chosen.length
  })
}

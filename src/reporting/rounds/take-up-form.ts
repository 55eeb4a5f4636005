/*
 * A form that changes while the round runs: nothing changes by itself. The leader sees what differs, and may take the new form up:
 * what is the same keeps its assignment, state and answer; new questions are added; questions that are gone leave the round, and
 * their answers stay in the register.
 */
import { Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import type { Form } from '../forms/index.ts'
import { assertOpen } from './change-round.ts'
import { type FormMatch, matchForms } from './match-forms.ts'
import { assignmentOf, hashOfForm } from './open-round.ts'
import { assertInRound } from './permissions.ts'
import type { Assignment, Round } from './round.ts'
import {
  addAssignments,
  changeAssignment,
  changeRound,
  getRound,
  listAssignments,
  removeAssignments,
} from './round-store.ts'

/** What differs between the form of the round and the form as it is now; undefined when nothing does. */
export function formDifference(round: Round, now: Form): FormMatch | undefined {
  if (hashOfForm(round.form) === hashOfForm(now)) return undefined
  const match = matchForms(round.form, now)
  // A question keeps its answer only under its own id.
  return {
    ...match,
    questions: match.questions.map((each) => (each.from === each.question ? each : asNew(each.question))),
  }
}

const asNew = (question: string) => ({ question, kind: 'new' as const })

/** @throws Refusal `not-allowed`, `not-found`, `round-signed`, `form-unchanged` */
export async function takeUpForm(store: Store, person: Person, id: string, form: Form): Promise<Round> {
  assertInRound(person, 'lead')
  return store.write(person.region, async (tx) => {
    const round = await getRound(tx.db, tx.region, id)
    assertOpen(round)
    const difference = formDifference(round, form)
    if (!difference) throw new Refusal('form-unchanged')
    const present = await listAssignments(tx.db, tx.region, id)
    const { added, changed, removed } = sortOut(round, present, difference)
    const next = await changeRound(tx, { ...round, form })
    await removeAssignments(tx, id, removed)
    await addAssignments(tx, id, added)
    for (const each of changed) await changeAssignment(tx, id, each)
    await tx.journal({
      who: person.id,
      what: 'round.form-taken-up',
      subject: `round/${id}`,
      before: { hash: hashOfForm(round.form) },
      after: { hash: hashOfForm(form), added: added.map(({ question }) => question), removed },
    })
    return next
  })
}

/** A changed question that was approved must be looked at again. */
function sortOut(round: Round, present: readonly Assignment[], { questions }: FormMatch) {
  const known = new Map(present.map((each) => [each.question, each]))
  const wanted = new Set(questions.map(({ question }) => question))
  return {
    added: questions.filter(({ question }) => !known.has(question)).map((each) => assignmentOf(round, each, undefined)),
    changed: questions.flatMap(({ question, kind }) => {
      const given = known.get(question)
      if (!given || kind === 'same') return []
      const state = given.state === 'not-begun' ? 'not-begun' : 'writing'
      return [{ ...given, match: 'changed' as const, state } satisfies Assignment]
    }),
    removed: present.map(({ question }) => question).filter((question) => !wanted.has(question)),
  }
}

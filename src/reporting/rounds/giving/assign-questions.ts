/*
 * Gives questions to a unit, a writer and a reviewer, with a day: one question, those that were ticked, or whole sections at once. A unit
 * brings its reviewer with it. The journal keeps what stood there before, so that an assigning can be taken back (undo-assigning.ts).
 */
import { Refusal } from '../../../foundation/index.ts'
import { findPerson, type Person } from '../../../people/index.ts'
import type { Store, WriteTx } from '../../../store/index.ts'
import { assertOpen } from '../change-round.ts'
import { assertInRound } from '../permissions.ts'
import type { Assignment, AssignmentContent } from '../round.ts'
import { changeAssignment, getRound, listAssignments } from '../round-store.ts'
import { listUnits } from '../units/unit-store.ts'

export type Given = Pick<AssignmentContent, 'unit' | 'writer' | 'reviewer' | 'dueOn' | 'wishedWords'>

/** What is left out stays as it is. */
export type AssignInput = {
  readonly round: string
  readonly questions: readonly string[]
  readonly given: Partial<Given>
}

/** What is given in an assignment: the fields that an assigning may change. */
export function givenIn({ unit, writer, reviewer, dueOn, wishedWords }: Assignment): Given {
  return { unit, writer, reviewer, dueOn, ...(wishedWords === undefined ? {} : { wishedWords }) }
}

/**
 * The reviewer of a unit: whoever reviews its other questions, when they agree. Empty when nobody does, or when they differ.
 */
export function reviewerOfUnit(assignments: readonly Assignment[], unit: string): string {
  const reviewers = new Set(
    assignments.filter((each) => each.unit === unit && each.reviewer !== '').map(({ reviewer }) => reviewer),
  )
  const [only = ''] = reviewers
  return unit !== '' && reviewers.size === 1 ? only : ''
}

/** @throws Refusal `not-allowed`, `not-found`, `nothing-ticked`, `person-unknown`, `round-signed`, `day-after-due` */
export async function assignQuestions(store: Store, person: Person, { round: id, questions, given }: AssignInput) {
  assertInRound(person, 'lead')
  if (questions.length === 0) throw new Refusal('nothing-ticked')
  return store.write(person.region, async (tx) => {
    const round = await getRound(tx.db, tx.region, id)
    assertOpen(round)
    if (given.dueOn !== undefined && given.dueOn > round.dueOn) throw new Refusal('day-after-due')
    await assertKnown(tx, [given.writer, given.reviewer])
    const all = await listAssignments(tx.db, tx.region, id)
    const leader = (await listUnits(tx.db, tx.region)).find(({ name, gone }) => name === given.unit && !gone)?.leader
    const chosen = all.filter(({ question }) => questions.includes(question))
    if (chosen.length !== new Set(questions).size) throw new Refusal('not-found')
    const next = chosen.map((each) =>
      withGiven(each, { ...given, ...broughtBy(leader || reviewerOfUnit(all, given.unit ?? ''), each, given) }),
    )
    for (const each of next) await changeAssignment(tx, id, each)
    await tx.journal({
      who: person.id,
      what: 'questions.assigned',
      subject: `round/${id}`,
      before: byQuestion(chosen),
      after: byQuestion(next),
    })
    return chosen.length
  })
}

/** Somebody who is new to a question has not been reminded of it. */
function withGiven(each: Assignment, given: Partial<Given>): Assignment {
  const { remindedOn, readerRemindedOn, ...rest } = { ...each, ...given }
  return {
    ...rest,
    ...(remindedOn !== undefined && rest.writer === each.writer ? { remindedOn } : {}),
    ...(readerRemindedOn !== undefined && rest.reviewer === each.reviewer ? { readerRemindedOn } : {}),
  }
}

/** A unit that is given without a reviewer brings its leader, or else whoever reads its other questions, where the question has none. */
function broughtBy(brought: string, { reviewer }: Assignment, given: Partial<Given>): Partial<Given> {
  if (given.unit === undefined || given.reviewer !== undefined || reviewer !== '') return {}
  return { reviewer: brought }
}

/** @throws Refusal `person-unknown` when somebody who is named cannot sign in here. */
export async function assertKnown(tx: WriteTx, ids: readonly (string | undefined)[]): Promise<void> {
  for (const id of ids) if (id && !(await findPerson(tx.db, tx.region, id))) throw new Refusal('person-unknown')
}

function byQuestion(all: readonly Assignment[]): Record<string, Given> {
  return Object.fromEntries(all.map((each) => [each.question, givenIn(each)]))
}

/*
 * The question of an address within its round: what is asked, who has it, what is said now and what was said last year.
 */
import { Refusal } from '../../foundation/index.ts'
import { answers, forms, rounds, signing, writing } from '../../reporting/index.ts'
import { isWritten, questionOf } from '../reporting/question-of.ts'
import { type PresentRound, presentRound } from '../rounds/present-round.ts'
import type { Visit } from '../visit.ts'

export type RoundQuestion = {
  readonly present: PresentRound
  readonly round: rounds.Round
  readonly question: forms.Question
  readonly section: forms.Section | undefined
  readonly given: rounds.Assignment
  readonly answer: answers.Answer | undefined
  readonly before: answers.Answer | undefined
  readonly comments: readonly writing.Comment[]
}

/** @throws Refusal `not-found` */
export async function roundQuestion(visit: Visit): Promise<RoundQuestion> {
  const { house, params } = visit
  const present = await presentRound(visit)
  const { round, assignments, answers: said } = present.material
  const question = questionOf(round.form, params['id'] ?? '')
  const given = assignments.find((each) => each.question === question.id)
  if (!given) throw new Refusal('not-found')
  const yearBefore = Number(round.before?.slice(0, 4) ?? 0)
  const { before, comments } = await house.store.read(house.region, async (db) => ({
    before: given.from === undefined ? undefined : await answers.findAnswer(db, house.region, yearBefore, given.from),
    comments: await writing.listComments(db, house.region, { year: round.year, question: question.id }),
  }))
  const section = forms.sectionOfQuestion(round.form, question.id)
  const answer = said.find((each) => each.question === question.id)
  return { present, round, question, section, given, answer, before, comments }
}

/** @throws Refusal `not-found` for a question that the register answers. */
export async function writtenQuestion(visit: Visit): Promise<RoundQuestion> {
  const found = await roundQuestion(visit)
  if (!isWritten(found.question)) throw new Refusal('not-found')
  return found
}

/** Whether the answer is hers to write: the question is written, the round is open, and it was given to her. */
export function mayWrite({ person }: Visit, { round, question, given }: RoundQuestion): boolean {
  return (
    person !== undefined &&
    isWritten(question) &&
    signing.isOpen(round) &&
    answers.mayAnswer(person) &&
    rounds.mayInRound(person, 'write', round, given)
  )
}

/*
 * What a round brings with it from last year: the text of each matched question becomes the first version of this year's answer where nothing
 * has been said, and whoever had the question has it again, if they are still here.
 */
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import { listPersons } from '../../people/index.ts'
import type { WriteTx } from '../../store/index.ts'
import { type Answer, isEmpty } from '../answers/answer.ts'
import { findAnswer, listAnswers, recordAnswer } from '../answers/answer-store.ts'
import type { Given } from './giving/assign-questions.ts'
import type { QuestionMatch } from './match-forms.ts'
import type { Round } from './round.ts'
import { listAssignments } from './round-store.ts'

/** @returns the versions that were carried, by question. */
export async function carryAnswers(
  tx: WriteTx,
  before: Round,
  round: Round,
  matches: readonly QuestionMatch[],
  { by, today }: { readonly by: string; readonly today: CalendarDate },
): Promise<Map<string, number>> {
  const old = new Map((await listAnswers(tx.db, tx.region, before.year)).map((answer) => [answer.question, answer]))
  const carried = new Map<string, number>()
  for (const { question, from } of matches) {
    const said = from === undefined ? undefined : old.get(from)
    if (!said || isEmpty(said.content) || (await findAnswer(tx.db, tx.region, round.year, question))) continue
    await carry(tx, { ...said, year: round.year, question, version: 1, savedBy: by, savedOn: today }, before.id)
    carried.set(question, 1)
  }
  return carried
}

/** Writes a text of last year as a version of this year's answer. @throws Refusal `changed-meanwhile` */
export async function carry(tx: WriteTx, answer: Answer, from: string): Promise<void> {
  if (!(await recordAnswer(tx, answer))) throw new Refusal('changed-meanwhile')
  await tx.journal({
    who: answer.savedBy,
    what: 'answer.carried',
    subject: `answer/${answer.year}/${answer.question}`,
    after: { version: answer.version, content: answer.content, from },
  })
}

/** Unit, writer, reviewer and wished length of last year's questions; days are new each year, and who has left has nothing. */
export async function ownersBefore(tx: WriteTx, before: Round): Promise<Map<string, Omit<Given, 'dueOn'>>> {
  const here = new Set((await listPersons(tx.db, tx.region)).map(({ id }) => id))
  const known = (id: string) => (here.has(id) ? id : '')
  return new Map(
    (await listAssignments(tx.db, tx.region, before.id)).map(({ question, unit, writer, reviewer, wishedWords }) => [
      question,
      { unit, writer: known(writer), reviewer: known(reviewer), ...(wishedWords === undefined ? {} : { wishedWords }) },
    ]),
  )
}

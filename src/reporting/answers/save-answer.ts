/*
 * Saves an answer: text, version and journal line in one transaction.
 */
import type { CalendarDate } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { keepInRound } from '../rounds/keep-in-round.ts'
import { settlePending, tellWriters } from '../writing/settle-pending.ts'
import { type Proposal, revise, type SaveOutcome } from './answer.ts'
import { findAnswer, recordAnswer } from './answer-store.ts'
import { readWrittenText, type WrittenText } from './answer-text.ts'
import { assertMayAnswer } from './permissions.ts'

export type AnswerInput = {
  readonly year: number
  readonly question: string
  readonly written: WrittenText
  /** The version that the text was based on; 0 when there was none. */
  readonly basedOn: number
}

/** @throws Refusal `not-allowed`, `answer-not-readable`, `round-signed`. A second editor gets both texts back and nothing is saved. */
export async function saveAnswer(
  store: Store,
  person: Person,
  input: AnswerInput,
  today: CalendarDate,
  now = new Date(),
): Promise<SaveOutcome> {
  assertMayAnswer(person)
  const { year, question, basedOn } = input
  const proposal: Proposal = { year, question, basedOn, content: readWrittenText(input.written) }

  return store.write(person.region, async (tx) => {
    await settlePending(tx, proposal, now)
    const present = await findAnswer(tx.db, tx.region, year, question)
    const outcome = revise(present, proposal, person.id, today)
    if (outcome.kind !== 'saved') return outcome

    if (!(await recordAnswer(tx, outcome.answer)))
      return { kind: 'changed-meanwhile', theirs: await findAnswer(tx.db, tx.region, year, question), yours: proposal }

    await keepInRound(tx, person, year, question)
    await tellWriters(tx, outcome.answer, now)
    await tx.journal({
      who: person.id,
      what: 'answer.saved',
      subject: `answer/${year}/${question}`,
      ...(present ? { before: { version: present.version, content: present.content } } : {}),
      after: { version: outcome.answer.version, content: outcome.answer.content },
    })
    return outcome
  })
}

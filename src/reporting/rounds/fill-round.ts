/*
 * Fills a round with the answers of a report from outside: each text goes to the question where it was found. What has been written already
 * is never touched.
 */
import type { CalendarDate } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { findAnswer } from '../answers/answer-store.ts'
import { saveAnswer } from '../answers/save-answer.ts'
import { questionsOf } from '../forms/index.ts'
import { readReport } from '../reading/index.ts'
import { assertInRound } from './permissions.ts'
import { getRound } from './round-store.ts'

const longest = 200_000

/** @returns the questions that were filled. @throws Refusal `not-allowed`, `not-found`, `round-signed` */
export async function fillRound(
  store: Store,
  person: Person,
  id: string,
  lines: readonly string[],
  today: CalendarDate,
): Promise<string[]> {
  assertInRound(person, 'lead')
  const round = await store.read(person.region, (db) => getRound(db, person.region, id))
  const written = new Set(
    questionsOf(round.form)
      .filter(({ kind }) => kind === 'free-text' || kind === 'choice-with-text')
      .map(({ id: question }) => question),
  )
  const filled: string[] = []
  for (const { question, text } of readReport({ lines }, round.form).answers) {
    if (!written.has(question) || text.trim() === '') continue
    const present = await store.read(person.region, (db) => findAnswer(db, person.region, round.year, question))
    if (present) continue
    const input = { year: round.year, question, written: { text: asWritten(text) }, basedOn: 0 }
    const outcome = await saveAnswer(store, person, input, today)
    if (outcome.kind === 'saved') filled.push(question)
  }
  return filled
}

/** Lines of a page become paragraphs; signs that would mean something are kept as signs. */
function asWritten(text: string): string {
  return text
    .replaceAll(/[\\*[\]{}|#]/g, (sign) => `\\${sign}`)
    .replaceAll(/^\s*[•·]\s*/gm, '- ')
    .slice(0, longest)
}

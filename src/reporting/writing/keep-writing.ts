/*
 * Keeps what is being written as a version of the answer, with its journal line: what readers, reviewers and printers see.
 */

import { tidyWriting } from '../../documents/index.ts'
import { Refusal, swedishDay } from '../../foundation/index.ts'
import type { WriteTx } from '../../store/index.ts'
import type { Answer, TreeJson } from '../answers/answer.ts'
import { findAnswer, recordAnswer } from '../answers/answer-store.ts'
import { findRoundOf } from '../rounds/keep-in-round.ts'
import { noteSaved } from '../rounds/turn-answer.ts'
import { docOf, hasUnkept, type Writing } from './writing.ts'
import { findWriting, listUnkept, recordWriting } from './writing-store.ts'

/** The version that it became. Nothing to keep gives the writing as it is. @throws Refusal `changed-meanwhile` */
export async function keepWriting(tx: WriteTx, writing: Writing, now: Date): Promise<Writing> {
  if (!hasUnkept(writing)) return writing
  const { year, question, writtenBy } = writing
  const present = await findAnswer(tx.db, tx.region, year, question)
  const answer: Answer = {
    year,
    question,
    content: tidyWriting(docOf(writing.content)).toJSON() as TreeJson,
    version: (present?.version ?? 0) + 1,
    savedBy: writtenBy,
    savedOn: swedishDay(now),
  }
  if (!(await recordAnswer(tx, answer))) throw new Refusal('changed-meanwhile')
  const found = await findRoundOf(tx.db, tx.region, year, question)
  if (found) await noteSaved(tx, found.round, found.given)
  await tx.journal({
    who: writtenBy,
    what: 'answer.saved',
    subject: `answer/${year}/${question}`,
    ...(present ? { before: { version: present.version } } : {}),
    after: { version: answer.version, content: answer.content, steps: writing.number },
  })
  const kept = { ...writing, basedOn: answer.version, kept: writing.number, keptAt: now.toISOString() }
  await recordWriting(tx, kept)
  return kept
}

/** Keeps whatever is being written in a year's report, so that a round is read and signed as it stands. */
export async function keepAllWriting(tx: WriteTx, year: number, now: Date): Promise<number> {
  const unkept = await listUnkept(tx.db, tx.region, year)
  for (const { question } of unkept) {
    const writing = await findWriting(tx.db, tx.region, { year, question }, true)
    if (writing) await keepWriting(tx, writing, now)
  }
  return unkept.length
}

/*
 * What the tests of reading ask of a read report.
 */
import assert from 'node:assert/strict'
import type { LineRange, ReadAnswer, ReadReport } from './read-answer.ts'

/** Fails when there is none. */
export function answerTo(report: ReadReport, question: string): ReadAnswer {
  const answer = report.answers.find((each) => each.question === question)
  assert.ok(answer, question)
  return answer
}

/** Every line that has ended up somewhere. */
export function allRanges(report: ReadReport): LineRange[] {
  return [
    ...report.answers.flatMap((answer) => answer.lines),
    ...[...report.formText, ...report.dropped, ...report.unplaced].map(({ lines }) => lines),
  ]
}

/*
 * Questions that nobody has begun: the report shows the register's draft for them, or last year's text as a start. They are counted, and what
 * the checker says of such a text is not told as if somebody had written it. Tables are filled from the register whoever writes, and are
 * checked as they are.
 */
import type { Finding } from '../checker/index.ts'
import { isWritten, questionsOf } from '../forms/index.ts'
import type { RoundMaterial } from './get-round-material.ts'

type Given = Pick<RoundMaterial, 'round' | 'assignments' | 'answers'>

/** Questions that somebody must write, that were given out and have no answer but what was carried over. */
export function notBegun({ round, assignments, answers }: Given): string[] {
  const versions = new Map(answers.map(({ question, version }) => [question, version]))
  const untouched = assignments.filter(({ question, carried, state }) => {
    const version = versions.get(question)
    return version === undefined || (state === 'not-begun' && version === carried)
  })
  const waiting = new Set(untouched.map(({ question }) => question))
  return questionsOf(round.form)
    .filter((question) => isWritten(question) && waiting.has(question.id))
    .map(({ id }) => id)
}

/** The findings of what somebody has written, and of the register's tables. */
export function withoutUnwritten(findings: readonly Finding[], material: Given): Finding[] {
  const unwritten = new Set(notBegun(material))
  return findings.filter(({ question }) => !unwritten.has(question))
}

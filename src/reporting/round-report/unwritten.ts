/*
 * Questions that nobody has begun: the report shows what the register gives for them, as a draft. They are counted, and what the checker
 * says of a draft is not told as if somebody had written it. Tables are filled from the register whoever writes, and are checked as they are.
 */
import type { Finding } from '../checker/index.ts'
import { isWritten, questionsOf } from '../forms/index.ts'
import type { RoundMaterial } from './get-round-material.ts'

type Given = Pick<RoundMaterial, 'round' | 'assignments' | 'answers'>

/** Questions that somebody must write or tick, that were given out and have no answer. */
export function notBegun({ round, assignments, answers }: Given): string[] {
  const written = new Set(answers.map(({ question }) => question))
  const given = new Set(assignments.map(({ question }) => question))
  return questionsOf(round.form)
    .filter((question) => isWritten(question) && given.has(question.id) && !written.has(question.id))
    .map(({ id }) => id)
}

/** The findings of what somebody has written, and of the register's tables. */
export function withoutUnwritten(findings: readonly Finding[], material: Given): Finding[] {
  const unwritten = new Set(notBegun(material))
  return findings.filter(({ question }) => !unwritten.has(question))
}

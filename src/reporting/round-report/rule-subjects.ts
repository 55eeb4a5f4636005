/*
 * The rules by what they are about, in the order in which a leader chooses which of them stop. A table.
 */
import type { Finding } from '../checker/index.ts'
import { type Assignment, isHandedIn } from '../rounds/round.ts'

export const ruleSubjects = {
  leftovers: ['R-NOTE', 'R-EMPTY', 'R-ENC', 'R-BREAK', 'R-HEADER'],
  figures: ['R-WORD', 'R-FIGURE', 'R-SUM', 'R-PERIOD', 'R-CLAIM', 'R-FMT'],
  answers: ['R-ANSWER', 'R-SCOPE', 'R-STATUS', 'R-CONFLICT', 'R-DUPTEXT'],
  rows: ['R-REQ', 'R-ENUM', 'R-ROWS', 'R-MAP', 'R-CROSS'],
  language: ['R-SPELL', 'R-GRAM', 'R-NAME', 'R-ABBR', 'R-PUNCT', 'R-PAREN'],
  form: ['R-REF', 'R-DUPNUM', 'R-FORM'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type RuleSubject = keyof typeof ruleSubjects
export type KnownRule = (typeof ruleSubjects)[RuleSubject][number]

/** What a rule would stop just now, if it was one of those that stop. */
export type WouldStop = {
  /** Answers that their writers still have: kept from being handed in. */
  readonly handIn: number
  /** Answers that are handed in: kept from being approved, or to be read again where they are. */
  readonly approve: number
  /** Findings that keep the whole from being signed, those of no answer among them. */
  readonly sign: number
}

export function wouldStop(rule: string, findings: readonly Finding[], assignments: readonly Assignment[]): WouldStop {
  const own = findings.filter((finding) => finding.rule === rule)
  const questions = new Set(own.map(({ question }) => question))
  const stopped = assignments.filter(({ question }) => questions.has(question))
  const handedIn = stopped.filter(({ state }) => isHandedIn(state))
  return { handIn: stopped.length - handedIn.length, approve: handedIn.length, sign: own.length }
}

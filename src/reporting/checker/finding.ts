/*
 * A finding is one thing that the checker wants a person to look at: where it is, what stands there, and what to do.
 */
import type { LineRange } from '../reading/index.ts'

export const severities = ['error', 'warning', 'notice'] as const
/** `error`: shown from the text alone. `warning`: a strong reading. `notice`: a careful editor would ask. */
export type Severity = (typeof severities)[number]

export type Finding = {
  /** `R-NOTE` */
  readonly rule: string
  readonly severity: Severity
  /** Question id or section number; empty where the report could not be read by a form. */
  readonly question: string
  /** 1-based, inclusive; two places that are compared are two ranges. */
  readonly lines: readonly LineRange[]
  /** What stands there, word for word. */
  readonly quotes: readonly string[]
  /** Swedish: what is wrong and what to do. */
  readonly message: string
}

/** What a rule gives: the engine adds the rule and the question. */
export type Found = {
  readonly severity: Severity
  readonly lines: readonly LineRange[]
  readonly quotes: readonly string[]
  readonly message: string
}

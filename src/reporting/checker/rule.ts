/*
 * A rule looks at a prepared text and tells what it found. One file for each rule, with good and bad examples beside it as
 * text files. A rule says what it needs; the engine leaves it out where that is not there. A rule never knows the words of
 * one report: it is held against reports that nobody here has seen.
 */
import type { Form } from '../forms/index.ts'
import type { ReadReport } from '../reading/index.ts'
import type { Register } from '../register/index.ts'
import type { CheckedText } from './checked-text.ts'
import type { Found } from './finding.ts'

export type Need = 'text' | 'form' | 'register'

/** All that a rule may look at. `form` and `report` are there when a rule needs `form`, `register` when it needs that. */
export type RuleInput = {
  readonly text: CheckedText
  readonly form: Form | undefined
  readonly report: ReadReport | undefined
  readonly register: Register | undefined
}

export type Rule = {
  /** `R-NOTE` */
  readonly id: string
  /** One line in Swedish for the list of rules: "Kvarglömda anteckningar". */
  readonly title: string
  readonly needs: readonly Need[]
  find(input: RuleInput): readonly Found[]
}

/*
 * A figure definition says what is counted, of what, and what is left out. Each is a small file of its own; the catalogue lists them.
 */
import type { Unit } from '../../foundation/index.ts'
import type { ledger } from '../../portfolio/index.ts'
import type { targets } from '../../strategy/index.ts'
import type { Register } from '../register/index.ts'
import type { AskedPeriod } from './asked-period.ts'
import type { FigureAsk } from './figure-ask.ts'

/** What figures are counted from: the register of the report's year, and the cases of all years. */
export type FigureSources = {
  readonly register: Register
  readonly rows: readonly ledger.LedgerRow[]
  /** Who runs the companies of some cases, in sums where the few are hidden. */
  readonly ownership?: (rows: readonly ledger.LedgerRow[]) => ledger.OwnershipSums
  readonly followUp?: targets.GoalFollowUp
}

export type FigureRow = { readonly id: string; readonly name: string; readonly href: string; readonly value: number }

export type Counted = {
  /** Undefined where nobody has it. */
  readonly value: number | undefined
  readonly rows: readonly FigureRow[]
  /** What was left out, each in Swedish. */
  readonly leftOut: readonly string[]
  /** Where it comes from, in Swedish; the case register when nothing else is said. */
  readonly source?: string
  readonly origin?: 'computed' | 'stated'
  readonly href?: string
  /** Of a share its part and its whole, of a change what was before and is now. */
  readonly parts?: readonly FigurePart[]
  /** What is shown instead of the value: the area that had the most. */
  readonly name?: string
  /** The unit and the label of what was chosen, where the definition has many: an indicator. */
  readonly unit?: Unit
  readonly label?: string
}

export type FigurePart = { readonly name: string; readonly value: number }
export type FilterChoice = { readonly value: string; readonly name: string }
export type Count = (sources: FigureSources, when: AskedPeriod, filter: FigureAsk['filter']) => Counted

export type FilterDefinition = {
  readonly name: string
  readonly label: string
  readonly choices: (sources: FigureSources) => readonly FilterChoice[]
}

export const subjects = ['money', 'cases', 'insatser', 'results', 'cooperation', 'analyses', 'indicators'] as const
export type Subject = (typeof subjects)[number]

export type FigureDefinition = {
  readonly id: string
  readonly subject: Subject
  /** What the number counts: "beviljade projekt". */
  readonly label: string
  /** One sentence: what is counted and what is not. */
  readonly says: string
  readonly unit: Unit
  readonly better?: 'higher' | 'lower'
  readonly filters: readonly FilterDefinition[]
  /** Only the report's own year is on record. */
  readonly onlyYear?: true
  /** On record year by year, not day by day: no quarters. */
  readonly wholeYears?: true
  /** A filter that must be chosen: which indicator. */
  readonly needs?: string
  readonly count: Count
  /** A figure that stands in a text keeps its last value, and is told as withdrawn. */
  readonly withdrawn?: { readonly on: string; readonly why: string; readonly successor?: string }
}

export type ComputedFigure = Counted & {
  readonly ask: FigureAsk
  readonly label: string
  readonly definition: string
  readonly unit: Unit
  readonly better?: 'higher' | 'lower'
  readonly source: string
  readonly origin: 'computed' | 'stated'
  readonly href: string
  /** Percentage points: the change of a share. */
  readonly points?: boolean
}

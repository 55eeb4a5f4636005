/*
 * Which rows of the ledger somebody looks at. The same filter stands in the address of the interactive report, over the list of
 * cases and behind every export, so that their sums are the same.
 */
import { type CalendarDate, type Kronor, sumKronor } from '../../foundation/index.ts'
import type { LedgerRow } from './ledger-row.ts'

export type LedgerFilter = {
  /** Cases decided in these days (both counted); a case without a decision has no such day. */
  readonly decidedFrom?: CalendarDate
  readonly decidedTo?: CalendarDate
  readonly municipality?: string
  readonly priority?: string
  readonly area?: string
  readonly goal?: string
  readonly challenge?: string
  readonly perspective?: string
  readonly placeKind?: string
  readonly financier?: string
  readonly owner?: string
  readonly kind?: string
  readonly sort?: string
  readonly state?: string
  /** Words in the title or the owner, in any order. */
  readonly text?: string
}

export function filterLedger(rows: readonly LedgerRow[], filter: LedgerFilter): LedgerRow[] {
  const tests = testsOf(filter)
  return tests.length === 0 ? [...rows] : rows.filter((row) => tests.every((test) => test(row)))
}

type RowTest = (row: LedgerRow) => boolean

function testsOf(filter: LedgerFilter): RowTest[] {
  const { decidedFrom, decidedTo, text, ...rest } = filter
  const tests: RowTest[] = Object.entries(rest).flatMap(([key, value]) =>
    value === undefined ? [] : [(row: LedgerRow) => valuesOf(row, key as Dimension).includes(value)],
  )
  if (decidedFrom !== undefined) tests.push((row) => row.decidedOn !== undefined && row.decidedOn >= decidedFrom)
  if (decidedTo !== undefined) tests.push((row) => row.decidedOn !== undefined && row.decidedOn <= decidedTo)
  const words = (text ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  for (const word of words)
    tests.push((row) => `${row.title} ${row.owner ?? ''} ${row.id}`.toLowerCase().includes(word))
  return tests
}

export const dimensions = [
  'municipality',
  'priority',
  'area',
  'goal',
  'challenge',
  'perspective',
  'placeKind',
  'financier',
  'owner',
  'kind',
  'sort',
  'state',
] as const
export type Dimension = (typeof dimensions)[number]

/** What a row says in a dimension: none, one or several. A row of several is counted under each, and once in the total. */
export function valuesOf(row: LedgerRow, dimension: Dimension): readonly string[] {
  if (dimension === 'municipality') return row.municipalities
  if (dimension === 'goal') return row.goals
  if (dimension === 'perspective') return row.perspectives
  if (dimension === 'financier') return row.coFinancing.map(({ financier }) => financier)
  const value = row[dimension]
  return value === undefined ? [] : [value]
}

export type LedgerSums = {
  readonly cases: number
  readonly granted: Kronor
  readonly paid: Kronor
  readonly left: Kronor
  readonly coGranted: Kronor
  /** Cases that have a decision to grant: only they have an amount in `granted`. */
  readonly withGrant: number
}

/** Plain sums: a framework's row holds only what its sub-projects have not been given, so that every row adds up. */
export function sumLedger(rows: readonly LedgerRow[]): LedgerSums {
  const withGrant = rows.filter(({ granted }) => granted !== undefined)
  return {
    cases: rows.length,
    granted: sumKronor(withGrant.map(({ granted }) => granted as Kronor)),
    paid: sumKronor(rows.map(({ paid }) => paid)),
    left: sumKronor(rows.map(({ left }) => left)),
    coGranted: sumKronor(rows.map(({ coGranted }) => coGranted)),
    withGrant: withGrant.length,
  }
}

/*
 * How the granted money is spread over a dimension. A case with several values is counted under each and once in the total; cases
 * without a value are a row of their own, so that nothing is left out without being said.
 */
import type { Kronor } from '../../foundation/index.ts'
import { type Dimension, sumLedger, valuesOf } from '../ledger/ledger-filter.ts'
import type { LedgerRow } from '../ledger/ledger-row.ts'

export type Share = {
  /** Undefined for the cases without a value. */
  readonly value: string | undefined
  readonly cases: number
  readonly granted: Kronor
  readonly paid: Kronor
  /** Of the total's granted, 0–1; with several values per case the shares add to more than one. */
  readonly share: number
}

export type Distribution = {
  readonly dimension: Dimension
  readonly shares: readonly Share[]
  readonly total: { readonly cases: number; readonly granted: Kronor }
}

/** Largest first, the cases without a value last. */
export function distributionOf(rows: readonly LedgerRow[], dimension: Dimension): Distribution {
  const groups = new Map<string | undefined, LedgerRow[]>()
  for (const row of rows) {
    const values = valuesOf(row, dimension)
    for (const value of values.length === 0 ? [undefined] : values) {
      const group = groups.get(value)
      if (group) group.push(row)
      else groups.set(value, [row])
    }
  }
  const { cases, granted } = sumLedger(rows)
  const shares = [...groups].map(([value, group]) => {
    const sums = sumLedger(group)
    const share = granted === 0 ? 0 : sums.granted / granted
    return { value, cases: sums.cases, granted: sums.granted, paid: sums.paid, share }
  })
  return { dimension, shares: shares.toSorted(largestFirst), total: { cases, granted } }
}

function largestFirst(a: Share, b: Share): number {
  if ((a.value === undefined) !== (b.value === undefined)) return a.value === undefined ? 1 : -1
  return b.granted - a.granted || b.cases - a.cases || String(a.value).localeCompare(String(b.value))
}

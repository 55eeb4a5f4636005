/*
 * A framework's grant is handed out to its sub-projects. In the ledger each krona stands in one row: the sub-projects carry what
 * they were given, and the framework what is not yet divided. So the rows of any selection add up.
 */
import { type Kronor, lessKronor, sumKronor } from '../../foundation/index.ts'
import type { PerYear } from '../cases/case-fact.ts'
import type { LedgerRow } from './ledger-row.ts'

export function divideFrames(rows: readonly LedgerRow[]): LedgerRow[] {
  const parts = Map.groupBy(
    rows.filter(({ parent, granted }) => parent !== undefined && granted !== undefined),
    ({ parent }) => parent,
  )
  return rows.map((row) => (row.kind === 'framework' ? divideFrame(row, parts.get(row.id) ?? []) : row))
}

function divideFrame(row: LedgerRow, parts: readonly LedgerRow[]): LedgerRow {
  if (row.granted === undefined) return row
  const given = sumKronor(parts.map(({ granted }) => granted as Kronor))
  const undivided = lessKronor(row.granted, given)
  return {
    ...row,
    frame: row.granted,
    granted: undivided,
    left: row.state === 'granted' ? lessKronor(undivided, row.paid) : row.left,
    perYear: perYearLess(
      row.perYear,
      parts.flatMap(({ perYear }) => perYear),
    ),
  }
}

function perYearLess(all: PerYear, given: PerYear): PerYear {
  return all.map(({ year, amount }) => ({
    year,
    amount: lessKronor(amount, sumKronor(given.filter((part) => part.year === year).map((part) => part.amount))),
  }))
}

/*
 * Figures that are counted from cases: which cases, and what each of them is worth in the figure.
 */
import type { ledger } from '../../portfolio/index.ts'
import type { AskedPeriod } from './asked-period.ts'
import { picked } from './case-filters.ts'
import type { FigureAsk } from './figure-ask.ts'
import type { Count, Counted, FigureRow } from './figure-definition.ts'

type Row = ledger.LedgerRow

export type CaseCount = {
  readonly picks: (row: Row, when: AskedPeriod, filter: FigureAsk['filter']) => boolean
  /** 1 when nothing else is said. Amounts in kronor. */
  readonly worth?: (row: Row, when: AskedPeriod, filter: FigureAsk['filter']) => number
  /** What is asked for but cannot be counted: told, never guessed. */
  readonly lacks?: (row: Row, when: AskedPeriod) => string | undefined
}

/** The sum of what the picked cases are worth. */
export function countCases(count: CaseCount): Count {
  return (sources, when, filter) => {
    const own = picked(sources, filter)
    const chosen = own.filter((row) => count.picks(row, when, filter))
    const rows = chosen.map((row) => figureRow(row, count.worth?.(row, when, filter) ?? 1))
    const leftOut = own.flatMap((row) => count.lacks?.(row, when) ?? [])
    return { value: rows.reduce((sum, { value }) => sum + value, 0), rows, leftOut }
  }
}

/** Per cent of one count in another; undefined where the whole is nothing. */
export function shareOfCases(part: CaseCount, whole: CaseCount): Count {
  return (...asked) => shareOf(countCases(part)(...asked), countCases(whole)(...asked))
}

/** The parts are kept. */
export function shareOf(part: Counted, whole: Counted): Counted {
  const isKnown = part.value !== undefined && whole.value !== undefined && whole.value !== 0
  if (!isKnown)
    return { ...part, value: undefined, leftOut: [...part.leftOut, 'Det finns inget att räkna andelen av.'] }
  const parts = [
    { name: 'delen', value: part.value ?? 0 },
    { name: 'det hela', value: whole.value ?? 0 },
  ]
  return { ...part, value: (100 * (part.value ?? 0)) / (whole.value ?? 1), parts }
}

/** The mean of what the picked cases are worth; undefined where there are none. */
export function meanOfCases(count: CaseCount): Count {
  return (...asked) => {
    const counted = countCases(count)(...asked)
    const { rows, value } = counted
    if (rows.length > 0) return { ...counted, value: (value ?? 0) / rows.length }
    return { ...counted, value: undefined, leftOut: [...counted.leftOut, 'Det finns inget att räkna medelvärdet av.'] }
  }
}

export function figureRow({ id, title }: Row, value: number): FigureRow {
  return { id, name: title, href: `/arenden/${id}`, value }
}

export function inKronor(ore: number | undefined): number {
  return (ore ?? 0) / 100
}

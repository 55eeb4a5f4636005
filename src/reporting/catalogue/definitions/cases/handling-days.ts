import { daysBetween } from '../../../../foundation/index.ts'
import { isIn } from '../../asked-period.ts'
import { caseFilters, picked } from '../../case-filters.ts'
import { figureRow } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** The median time from application to decision. */
export const handlingDays: FigureDefinition = {
  id: 'handling-days',
  subject: 'cases',
  label: 'dagar från ansökan till beslut (median)',
  says: 'Medianen av antalet dagar från ansökan till beslut, för ärenden som avgjordes under året. Ärenden utan ansökningsdag räknas inte.',
  unit: 'pieces',
  better: 'lower',
  filters: caseFilters,
  count(sources, when, filter) {
    const decided = picked(sources, filter).filter((row) => isIn(row.decidedOn, when))
    const rows = decided.flatMap((row) =>
      row.appliedOn && row.decidedOn ? [figureRow(row, daysBetween(row.appliedOn, row.decidedOn))] : [],
    )
    const lacking = decided.length - rows.length
    const leftOut = lacking > 0 ? [`${lacking} ärenden saknar ansökningsdag.`] : []
    return { value: medianOf(rows.map(({ value }) => value)), rows, leftOut }
  },
}

function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  if (sorted.length === 0) return undefined
  if (sorted.length % 2 === 1) return sorted[Math.floor(middle)]
  return ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

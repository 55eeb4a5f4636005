import { caseFilters, inYear, shareOfCases } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Granted of all that were decided. */
export const grantedShare: FigureDefinition = {
  id: 'granted-share',
  subject: 'cases',
  label: 'andel beviljade ärenden',
  says: 'Beviljade ärenden i procent av alla som avgjordes under året.',
  unit: 'percent',

  filters: caseFilters,
  count: shareOfCases(
    { picks: (row, year) => row.granted !== undefined && inYear(row.decidedOn, year) },
    { picks: (row, year) => inYear(row.decidedOn, year) },
  ),
}

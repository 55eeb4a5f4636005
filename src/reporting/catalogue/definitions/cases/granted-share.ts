import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { shareOfCases } from '../../count-cases.ts'
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
    { picks: (row, when) => row.granted !== undefined && isIn(row.decidedOn, when) },
    { picks: (row, when) => isIn(row.decidedOn, when) },
  ),
}

import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { shareOfCases } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Declined of all that were decided. */
export const declinedShare: FigureDefinition = {
  id: 'declined-share',
  subject: 'cases',
  label: 'andel avslagna ärenden',
  says: 'Avslagna ärenden i procent av alla som avgjordes under perioden.',
  unit: 'percent',
  filters: caseFilters,
  count: shareOfCases(
    { picks: (row, when) => row.state === 'declined' && isIn(row.decidedOn, when) },
    { picks: (row, when) => isIn(row.decidedOn, when) },
  ),
}

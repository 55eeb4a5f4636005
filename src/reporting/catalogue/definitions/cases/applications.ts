import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { countCases } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Applications that came in during the year. */
export const applications: FigureDefinition = {
  id: 'applications',
  subject: 'cases',
  label: 'ansökningar',
  says: 'Antal ansökningar som kom in under året.',
  unit: 'pieces',

  filters: caseFilters,
  count: countCases({ picks: (row, when) => isIn(row.appliedOn, when) }),
}

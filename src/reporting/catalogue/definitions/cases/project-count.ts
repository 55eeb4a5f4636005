import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { countCases } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Projects that were granted. */
export const projectCount: FigureDefinition = {
  id: 'project-count',
  subject: 'cases',
  label: 'beviljade projekt',
  says: 'Antal projekt och andra insatser som beviljades genom beslut under perioden. Företagsstöd räknas inte.',
  unit: 'pieces',
  filters: caseFilters,
  count: countCases({
    picks: (row, when) => row.sort === 'insats' && row.granted !== undefined && isIn(row.decidedOn, when),
  }),
}

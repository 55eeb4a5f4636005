import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { countCases, inKronor } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** What was granted to projects. */
export const projectAmount: FigureDefinition = {
  id: 'project-amount',
  subject: 'money',
  label: 'beviljat till projekt',
  says: 'Summan av belopp som har beviljats till projekt och andra insatser genom beslut under perioden. Företagsstöd räknas inte.',
  unit: 'kronor',
  filters: caseFilters,
  count: countCases({
    picks: (row, when) => row.sort === 'insats' && row.granted !== undefined && isIn(row.decidedOn, when),
    worth: ({ granted }) => inKronor(granted),
  }),
}

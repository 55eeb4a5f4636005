import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { countCases, inKronor } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** What was granted to companies. */
export const supportAmount: FigureDefinition = {
  id: 'support-amount',
  subject: 'money',
  label: 'beviljat företagsstöd',
  says: 'Summan av belopp som har beviljats som företagsstöd genom beslut under perioden.',
  unit: 'kronor',
  filters: caseFilters,
  count: countCases({
    picks: (row, when) => row.sort === 'support' && row.granted !== undefined && isIn(row.decidedOn, when),
    worth: ({ granted }) => inKronor(granted),
  }),
}

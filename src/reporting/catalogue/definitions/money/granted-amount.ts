import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { countCases, inKronor } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** What was granted during the year. */
export const grantedAmount: FigureDefinition = {
  id: 'granted-amount',
  subject: 'money',
  label: 'beviljat belopp',
  says: 'Summan av belopp som har beviljats genom beslut under året. Ansökningar och avslag räknas inte.',
  unit: 'kronor',

  filters: caseFilters,
  count: countCases({
    picks: (row, when) => row.granted !== undefined && isIn(row.decidedOn, when),
    worth: ({ granted }) => inKronor(granted),
  }),
}

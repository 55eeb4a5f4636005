import { caseFilters, countCases, inKronor, inYear } from '../../count-cases.ts'
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
    picks: (row, year) => row.granted !== undefined && inYear(row.decidedOn, year),
    worth: ({ granted }) => inKronor(granted),
  }),
}

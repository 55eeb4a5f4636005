import { caseFilters, countCases, inKronor } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** What was paid out during the year, whenever it was granted. */
export const paidAmount: FigureDefinition = {
  id: 'paid-amount',
  subject: 'money',
  label: 'utbetalat belopp',
  says: 'Summan av utbetalningar under året, oavsett när de beviljades.',
  unit: 'kronor',

  filters: caseFilters,
  count: countCases({
    picks: (row, year) => row.paidPerYear.some((each) => each.year === year),
    worth: ({ paidPerYear }, year) => inKronor(paidPerYear.find((each) => each.year === year)?.amount),
  }),
}

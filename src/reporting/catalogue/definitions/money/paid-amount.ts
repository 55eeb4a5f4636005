import { isYearIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { countCases, inKronor } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** What was paid out during the year, whenever it was granted. */
export const paidAmount: FigureDefinition = {
  id: 'paid-amount',
  subject: 'money',
  label: 'utbetalat belopp',
  says: 'Summan av utbetalningar under året, oavsett när de beviljades.',
  unit: 'kronor',

  wholeYears: true,
  filters: caseFilters,
  count: countCases({
    picks: (row, when) => row.paidPerYear.some((each) => isYearIn(each.year, when)),
    worth: ({ paidPerYear }, when) =>
      inKronor(paidPerYear.filter((each) => isYearIn(each.year, when)).reduce((sum, { amount }) => sum + amount, 0)),
  }),
}

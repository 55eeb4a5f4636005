import { caseFilters, countCases, inKronor, inYear } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** What was applied for during the year; applications without an amount are told. */
export const appliedAmount: FigureDefinition = {
  id: 'applied-amount',
  subject: 'money',
  label: 'sökt belopp',
  says: 'Summan av sökta belopp i ansökningar som kom in under året.',
  unit: 'kronor',

  filters: caseFilters,
  count: countCases({
    picks: (row, year) => inYear(row.appliedOn, year),
    worth: ({ applied }) => inKronor(applied),
    lacks: (row, year) =>
      inYear(row.appliedOn, year) && row.applied === undefined ? `${row.title}: sökt belopp saknas.` : undefined,
  }),
}

import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { countCases, inKronor } from '../../count-cases.ts'
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
    picks: (row, when) => isIn(row.appliedOn, when),
    worth: ({ applied }) => inKronor(applied),
    lacks: (row, when) =>
      isIn(row.appliedOn, when) && row.applied === undefined ? `${row.title}: sökt belopp saknas.` : undefined,
  }),
}

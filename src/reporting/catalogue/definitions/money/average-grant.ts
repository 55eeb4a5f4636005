import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { inKronor, meanOfCases } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** What a grant was on average. */
export const averageGrant: FigureDefinition = {
  id: 'average-grant',
  subject: 'money',
  label: 'medelbelopp per beviljat ärende',
  says: 'Beviljat belopp delat med antalet ärenden som beviljades under perioden.',
  unit: 'kronor',
  filters: caseFilters,
  count: meanOfCases({
    picks: (row, when) => row.granted !== undefined && isIn(row.decidedOn, when),
    worth: ({ granted }) => inKronor(granted),
  }),
}

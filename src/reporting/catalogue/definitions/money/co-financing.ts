import { caseFilters, countCases, inKronor, inYear } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** What others have granted beside the region. */
export const coFinancing: FigureDefinition = {
  id: 'co-financing',
  subject: 'money',
  label: 'beviljad medfinansiering',
  says: 'Summan av medfinansiering som andra har beviljat i insatser med beslut under året. Sökt medfinansiering räknas inte.',
  unit: 'kronor',

  filters: caseFilters,
  count: countCases({
    picks: (row, year) => row.granted !== undefined && inYear(row.decidedOn, year) && row.coGranted > 0,
    worth: ({ coGranted }) => inKronor(coGranted),
  }),
}

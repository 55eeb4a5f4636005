import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { financed } from '../../co-financed.ts'
import { countCases } from '../../count-cases.ts'
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
    picks: (row, when, filter) =>
      row.granted !== undefined && isIn(row.decidedOn, when) && financed(row.coFinancing, 'granted', filter) > 0,
    worth: ({ coFinancing }, _, filter) => financed(coFinancing, 'granted', filter),
  }),
}

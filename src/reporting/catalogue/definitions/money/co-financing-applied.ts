import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { financed } from '../../co-financed.ts'
import { countCases } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** What others have been asked for. */
export const coFinancingApplied: FigureDefinition = {
  id: 'co-financing-applied',
  subject: 'money',
  label: 'sökt medfinansiering',
  says: 'Summan av medfinansiering som har sökts från andra i insatser med beslut under perioden.',
  unit: 'kronor',
  filters: caseFilters,
  count: countCases({
    picks: (row, when, filter) => isIn(row.decidedOn, when) && financed(row.coFinancing, 'applied', filter) > 0,
    worth: ({ coFinancing }, _, filter) => financed(coFinancing, 'applied', filter),
  }),
}

import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { inKronor, shareOfCases } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** How much of the whole financing others bring. */
export const coFinancingShare: FigureDefinition = {
  id: 'co-financing-share',
  subject: 'money',
  label: 'medfinansieringens andel av finansieringen',
  says: 'Beviljad medfinansiering i procent av den och regionens beviljade belopp tillsammans, i insatser med beslut under perioden.',
  unit: 'percent',
  filters: caseFilters,
  count: shareOfCases(
    {
      picks: (row, when) => row.granted !== undefined && isIn(row.decidedOn, when),
      worth: ({ coGranted }) => inKronor(coGranted),
    },
    {
      picks: (row, when) => row.granted !== undefined && isIn(row.decidedOn, when),
      worth: ({ coGranted, granted }) => inKronor(coGranted) + inKronor(granted),
    },
  ),
}

import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { inKronor, shareOfCases } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Business support as a share of what was granted. */
export const supportShare: FigureDefinition = {
  id: 'support-share',
  subject: 'money',
  label: 'företagsstödens andel av beviljat belopp',
  says: 'Företagsstödens del, i procent, av det som har beviljats under året.',
  unit: 'percent',

  filters: caseFilters,
  count: shareOfCases(
    {
      picks: (row, when) => row.sort === 'support' && row.granted !== undefined && isIn(row.decidedOn, when),
      worth: ({ granted }) => inKronor(granted),
    },
    {
      picks: (row, when) => row.granted !== undefined && isIn(row.decidedOn, when),
      worth: ({ granted }) => inKronor(granted),
    },
  ),
}

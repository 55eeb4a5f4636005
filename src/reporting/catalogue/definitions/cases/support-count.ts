import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { countCases } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Business support that was granted during the year. */
export const supportCount: FigureDefinition = {
  id: 'support-count',
  subject: 'cases',
  label: 'beviljade företagsstöd',
  says: 'Antal företagsstöd som beviljades under året.',
  unit: 'pieces',

  filters: caseFilters,
  count: countCases({
    picks: (row, when) => row.sort === 'support' && row.granted !== undefined && isIn(row.decidedOn, when),
  }),
}

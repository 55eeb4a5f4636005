import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { countCases } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Cases that were declined during the year. */
export const declinedCount: FigureDefinition = {
  id: 'declined-count',
  subject: 'cases',
  label: 'avslagna ärenden',
  says: 'Antal ärenden som fick avslag under året.',
  unit: 'pieces',

  filters: caseFilters,
  count: countCases({ picks: (row, when) => row.state === 'declined' && isIn(row.decidedOn, when) }),
}

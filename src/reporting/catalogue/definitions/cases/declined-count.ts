import { caseFilters, countCases, inYear } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Cases that were declined during the year. */
export const declinedCount: FigureDefinition = {
  id: 'declined-count',
  subject: 'cases',
  label: 'avslagna ärenden',
  says: 'Antal ärenden som fick avslag under året.',
  unit: 'pieces',

  filters: caseFilters,
  count: countCases({ picks: (row, year) => row.state === 'declined' && inYear(row.decidedOn, year) }),
}

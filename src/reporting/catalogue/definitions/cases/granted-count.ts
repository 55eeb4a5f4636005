import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { countCases } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Cases that were granted during the year. */
export const grantedCount: FigureDefinition = {
  id: 'granted-count',
  subject: 'cases',
  label: 'beviljade ärenden',
  says: 'Antal ärenden som fick bifall under året.',
  unit: 'pieces',

  filters: caseFilters,
  count: countCases({ picks: (row, when) => row.granted !== undefined && isIn(row.decidedOn, when) }),
}

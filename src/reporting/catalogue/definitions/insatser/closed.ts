import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { countCases } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Insatser that were closed during the year. */
export const closed: FigureDefinition = {
  id: 'closed',
  subject: 'insatser',
  label: 'avslutade insatser',
  says: 'Antal insatser som avslutades under året.',
  unit: 'pieces',

  filters: caseFilters,
  count: countCases({ picks: (row, when) => row.sort === 'insats' && isIn(row.closedOn, when) }),
}

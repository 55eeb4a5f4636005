import { caseFilters, countCases, inYear } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Insatser that were closed during the year. */
export const closed: FigureDefinition = {
  id: 'closed',
  subject: 'insatser',
  label: 'avslutade insatser',
  says: 'Antal insatser som avslutades under året.',
  unit: 'pieces',

  filters: caseFilters,
  count: countCases({ picks: (row, year) => row.sort === 'insats' && inYear(row.closedOn, year) }),
}

import { caseFilters, inYear, shareOfCases } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** How many of the closed insatser have a closing analysis. */
export const analysedShare: FigureDefinition = {
  id: 'analysed-share',
  subject: 'insatser',
  label: 'andel avslutade insatser med avslutsanalys',
  says: 'Avslutade insatser med avslutsanalys, i procent av alla som avslutades under året.',
  unit: 'percent',
  better: 'higher',
  filters: caseFilters,
  count: shareOfCases(
    { picks: (row, year) => row.sort === 'insats' && row.isAnalysed && inYear(row.closedOn, year) },
    { picks: (row, year) => row.sort === 'insats' && inYear(row.closedOn, year) },
  ),
}

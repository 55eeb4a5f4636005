import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { shareOfCases } from '../../count-cases.ts'
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
    { picks: (row, when) => row.sort === 'insats' && row.isAnalysed && isIn(row.closedOn, when) },
    { picks: (row, when) => row.sort === 'insats' && isIn(row.closedOn, when) },
  ),
}

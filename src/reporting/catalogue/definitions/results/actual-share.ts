import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { shareOfCases } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** How many of the results are actual and not expected. */
export const actualShare: FigureDefinition = {
  id: 'actual-share',
  subject: 'results',
  label: 'andel faktiska resultat',
  says: 'Faktiska resultat i procent av alla som registrerades under året; resten är förväntade.',
  unit: 'percent',
  better: 'higher',
  filters: caseFilters,
  count: shareOfCases(
    {
      picks: (row, when) => row.results.some(({ day, status }) => status === 'actual' && isIn(day, when)),
      worth: ({ results }, when) => results.filter(({ day, status }) => status === 'actual' && isIn(day, when)).length,
    },
    {
      picks: (row, when) => row.results.some(({ day }) => isIn(day, when)),
      worth: ({ results }, when) => results.filter(({ day }) => isIn(day, when)).length,
    },
  ),
}

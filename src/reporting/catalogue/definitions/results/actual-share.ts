import { caseFilters, inYear, shareOfCases } from '../../count-cases.ts'
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
      picks: (row, year) => row.results.some(({ day, status }) => status === 'actual' && inYear(day, year)),
      worth: ({ results }, year) =>
        results.filter(({ day, status }) => status === 'actual' && inYear(day, year)).length,
    },
    {
      picks: (row, year) => row.results.some(({ day }) => inYear(day, year)),
      worth: ({ results }, year) => results.filter(({ day }) => inYear(day, year)).length,
    },
  ),
}

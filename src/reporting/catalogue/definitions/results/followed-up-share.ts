import { caseFilters, inYear, shareOfCases } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** How many of the results rest on more than the region’s own judgement. */
export const followedUpShare: FigureDefinition = {
  id: 'followed-up-share',
  subject: 'results',
  label: 'andel resultat som vilar på uppföljning eller utvärdering',
  says: 'Resultat vars grund är uppföljning eller utvärdering, i procent av alla som registrerades under året.',
  unit: 'percent',
  better: 'higher',
  filters: caseFilters,
  count: shareOfCases(
    {
      picks: (row, year) => row.results.some(({ day, basis }) => basis !== 'own-judgement' && inYear(day, year)),
      worth: ({ results }, year) =>
        results.filter(({ day, basis }) => basis !== 'own-judgement' && inYear(day, year)).length,
    },
    {
      picks: (row, year) => row.results.some(({ day }) => inYear(day, year)),
      worth: ({ results }, year) => results.filter(({ day }) => inYear(day, year)).length,
    },
  ),
}

import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { shareOfCases } from '../../count-cases.ts'
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
      picks: (row, when) => row.results.some(({ day, basis }) => basis !== 'own-judgement' && isIn(day, when)),
      worth: ({ results }, when) =>
        results.filter(({ day, basis }) => basis !== 'own-judgement' && isIn(day, when)).length,
    },
    {
      picks: (row, when) => row.results.some(({ day }) => isIn(day, when)),
      worth: ({ results }, when) => results.filter(({ day }) => isIn(day, when)).length,
    },
  ),
}

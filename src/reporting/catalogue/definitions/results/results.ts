import { caseFilters, countCases, inYear } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Results that were recorded during the year. */
export const results: FigureDefinition = {
  id: 'results',
  subject: 'results',
  label: 'resultat',
  says: 'Antal resultat som registrerades under året, utfall och effekter.',
  unit: 'pieces',

  filters: caseFilters,
  count: countCases({
    picks: (row, year) => row.results.some(({ day }) => inYear(day, year)),
    worth: ({ results }, year) => results.filter(({ day }) => inYear(day, year)).length,
  }),
}

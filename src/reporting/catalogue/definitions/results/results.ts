import type { FigureDefinition } from '../../figure-definition.ts'
import { countResults, resultFilters } from '../../result-filters.ts'

/** Results that were recorded during the year. */
export const results: FigureDefinition = {
  id: 'results',
  subject: 'results',
  label: 'resultat',
  says: 'Antal resultat som registrerades under perioden, prestationer och effekter.',
  unit: 'pieces',
  filters: resultFilters,
  count: countResults,
}

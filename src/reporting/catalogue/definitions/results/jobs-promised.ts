import { caseFilters } from '../../case-filters.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Withdrawn: what an application promises is no result. A text that has it is told so, and keeps what it said. */
export const jobsPromised: FigureDefinition = {
  id: 'jobs-promised',
  subject: 'results',
  label: 'utlovade arbetstillfällen',
  says: 'Arbetstillfällen som sökande har angett i ansökan.',
  unit: 'pieces',
  filters: caseFilters,
  count: () => ({ value: undefined, rows: [], leftOut: ['Definitionen är tillbakadragen.'] }),
  withdrawn: { on: '2022-01-01', why: 'Det som utlovas i en ansökan är inget resultat.', successor: 'results' },
}

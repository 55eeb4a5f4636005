import type { FigureDefinition } from '../../figure-definition.ts'

/** Results of the account that say what they rest on. */
export const resultsWithBasis: FigureDefinition = {
  id: 'results-with-basis',
  subject: 'results',
  label: 'redovisade resultat med angiven grund',
  says: 'Antal resultat i årets redovisade insatser vars grund är angiven.',
  unit: 'pieces',
  better: 'higher',
  filters: [],
  onlyYear: true,
  count({ register }) {
    const told = register.insatser.filter(({ result }) => result !== undefined)
    const rows = told
      .filter(({ result }) => result?.basis !== undefined)
      .map(({ id, title }) => ({ id, name: title, href: `/insatser/${id}`, value: 1 }))
    const without = told.length - rows.length
    const leftOut = without > 0 ? [`${without} resultat saknar angiven grund.`] : []
    return { value: rows.length, rows, leftOut, source: 'Årets redovisning', href: '/insatser' }
  },
}

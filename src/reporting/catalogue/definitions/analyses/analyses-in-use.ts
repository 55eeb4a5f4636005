import type { FigureDefinition } from '../../figure-definition.ts'

/** Analyses whose use somebody has described. */
export const analysesInUse: FigureDefinition = {
  id: 'analyses-in-use',
  subject: 'analyses',
  label: 'analyser med beskriven användning',
  says: 'Antal analyser under året vars användning är beskriven.',
  unit: 'pieces',
  better: 'higher',
  filters: [],
  onlyYear: true,
  count({ register }) {
    const rows = register.analyses
      .filter(({ use }) => use !== undefined)
      .map(({ id, name }) => ({ id, name, href: `/kunskap/${id}`, value: 1 }))
    return { value: rows.length, rows, leftOut: [], source: `Registret, ${rows.length} rader`, href: '/kunskap' }
  },
}

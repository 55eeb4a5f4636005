import type { FigureDefinition } from '../../figure-definition.ts'

/** Analyses, follow-ups and evaluations of the year. */
export const analyses: FigureDefinition = {
  id: 'analyses',
  subject: 'analyses',
  label: 'analyser, uppföljningar och utvärderingar',
  says: 'Antal analyser, uppföljningar och utvärderingar som gjordes under året.',
  unit: 'pieces',

  filters: [],
  onlyYear: true,
  count({ register }, year) {
    const rows = register.analyses
      .filter((each) => each.year === year)
      .map(({ id, name }) => ({ id, name, href: `/kunskap/${id}`, value: 1 }))
    return { value: rows.length, rows, leftOut: [], source: `Registret, ${rows.length} rader`, href: '/kunskap' }
  },
}

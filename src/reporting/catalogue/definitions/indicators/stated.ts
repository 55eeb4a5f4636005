import type { FigureDefinition } from '../../figure-definition.ts'

/** A number that a source states, with its document and line. */
export const stated: FigureDefinition = {
  id: 'stated',
  subject: 'indicators',
  label: 'uppgift ur årets redovisning',
  says: 'Ett tal som en källa anger, med dokument och rad.',
  unit: 'pieces',

  filters: [
    {
      name: 'figure',
      label: 'Uppgift',
      choices: ({ register }) => register.figures.map(({ id, label }) => ({ value: id, name: label })),
    },
  ],
  onlyYear: true,
  count({ register }, _, filter) {
    const stated = register.figures.find(({ id }) => id === filter['figure'])
    if (!stated)
      return { value: undefined, rows: [], leftOut: ['Ingen sådan uppgift är registrerad.'], origin: 'stated' }
    const { id, value, papers } = stated
    return {
      value,
      rows: [],
      leftOut: [],
      source: `${papers.document}, rad ${papers.lines.join(', ')}`,
      origin: 'stated',
      href: `/siffror/${id}`,
    }
  },
}

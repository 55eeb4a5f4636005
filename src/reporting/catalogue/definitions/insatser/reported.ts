import type { FigureDefinition } from '../../figure-definition.ts'

/** Insatser of the year’s account. */
export const reported: FigureDefinition = {
  id: 'reported',
  subject: 'insatser',
  label: 'redovisade insatser',
  says: 'Antal insatser som fick medel under året enligt årets redovisning.',
  unit: 'pieces',

  filters: [
    {
      name: 'area',
      label: 'Nationellt område',
      choices: ({ register }) =>
        [...new Set(register.insatser.flatMap(({ areas }) => areas))].map((value) => ({ value, name: value })),
    },
  ],
  onlyYear: true,
  count({ register }, _, filter) {
    const chosen = register.insatser.filter(
      ({ reported, areas }) =>
        reported === 'funded' && (filter['area'] === undefined || areas.includes(filter['area'])),
    )
    const rows = chosen.map(({ id, title }) => ({ id, name: title, href: `/insatser/${id}`, value: 1 }))
    return {
      value: rows.length,
      rows,
      leftOut: [],
      source: `Årets redovisning, ${rows.length} insatser`,
      href: '/insatser',
    }
  },
}

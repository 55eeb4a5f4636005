import type { FigureDefinition } from '../../figure-definition.ts'

/** Networks and councils of the register. */
export const networks: FigureDefinition = {
  id: 'networks',
  subject: 'cooperation',
  label: 'nätverk och samverkansråd',
  says: 'Antal nätverk, råd och grupper som regionen deltar i enligt registret.',
  unit: 'pieces',

  filters: [],
  onlyYear: true,
  count({ register }) {
    const rows = register.networks.map(({ id, name }) => ({ id, name, href: `/samverkan/${id}`, value: 1 }))
    return { value: rows.length, rows, leftOut: [], source: `Registret, ${rows.length} rader`, href: '/samverkan' }
  },
}

import type { FigureDefinition } from '../../figure-definition.ts'

/** Members of networks. */
export const networkMembers: FigureDefinition = {
  id: 'network-members',
  subject: 'cooperation',
  label: 'medlemmar i nätverk och råd',
  says: 'Summan av medlemmar i nätverk, råd och grupper; den som är med i flera räknas i varje.',
  unit: 'pieces',
  filters: [],
  onlyYear: true,
  count({ register }) {
    const told = register.networks.map((network) => ({
      ...network,
      count: network.memberCount ?? network.members.length,
    }))
    const rows = told
      .filter(({ count }) => count > 0)
      .map(({ id, name, count }) => ({ id, name, href: `/samverkan/${id}`, value: count }))
    const leftOut = told.filter(({ count }) => count === 0).map(({ name }) => `${name}: medlemmar saknas.`)
    const value = rows.reduce((sum, row) => sum + row.value, 0)
    return { value, rows, leftOut, source: `Registret, ${rows.length} rader`, href: '/samverkan' }
  },
}

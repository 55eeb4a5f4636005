import type { FigureDefinition } from '../../figure-definition.ts'

/** Organisations, each once whatever it is called. */
export const organisations: FigureDefinition = {
  id: 'organisations',
  subject: 'cooperation',
  label: 'organisationer i registret',
  says: 'Antal organisationer som är registrerade, varje organisation en gång oavsett alias.',
  unit: 'pieces',

  filters: [],
  onlyYear: true,
  count({ register }) {
    const rows = register.organisations.map(({ id, name }) => ({ id, name, href: '/organisationer', value: 1 }))
    return { value: rows.length, rows, leftOut: [], source: `Registret, ${rows.length} rader`, href: '/organisationer' }
  },
}

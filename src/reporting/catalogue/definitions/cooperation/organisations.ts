import { countRegister, type ItemsOf, registerFilter, said } from '../../count-register.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

const items: ItemsOf = ({ organisations: all }) =>
  all.map(({ id, name, kind }) => ({ id, name, href: '/organisationer', is: { kind: said(kind) } }))

/** Organisations, each once whatever it is called. */
export const organisations: FigureDefinition = {
  id: 'organisations',
  subject: 'cooperation',
  label: 'organisationer i registret',
  says: 'Antal organisationer som är registrerade, varje organisation en gång oavsett alias.',
  unit: 'pieces',
  filters: [registerFilter('kind', 'Slag', items)],
  onlyYear: true,
  count: countRegister(items, '/organisationer'),
}

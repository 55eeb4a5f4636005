import { countRegister, type ItemsOf, registerFilter, said } from '../../count-register.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

const items: ItemsOf = ({ networks: all }) =>
  all.map(({ id, name, kind, rhythm }) => ({
    id,
    name,
    href: `/samverkan/${id}`,
    is: { kind: said(kind), rhythm: said(rhythm ? 'ja' : 'nej') },
  }))

/** Networks and councils of the register. */
export const networks: FigureDefinition = {
  id: 'networks',
  subject: 'cooperation',
  label: 'nätverk och samverkansråd',
  says: 'Antal nätverk, råd och grupper som regionen deltar i enligt registret.',
  unit: 'pieces',
  filters: [registerFilter('kind', 'Slag', items), registerFilter('rhythm', 'Har angiven mötesrytm', items)],
  onlyYear: true,
  count: countRegister(items, '/samverkan'),
}

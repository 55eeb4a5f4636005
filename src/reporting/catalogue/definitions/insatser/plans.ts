import { countRegister, type ItemsOf, registerFilter, said } from '../../count-register.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

const items: ItemsOf = ({ plans }) =>
  plans.map(({ id, name, madeThisYear, period }) => ({
    id,
    name,
    href: '/strategi',
    is: { made: said(madeThisYear ? 'ja' : 'nej') },
    ...(period ? {} : { lacks: `${name}: period saknas.` }),
  }))

/** Plans and programmes that carry out the strategy. */
export const plans: FigureDefinition = {
  id: 'plans',
  subject: 'insatser',
  label: 'handlingsplaner och program',
  says: 'Antal handlingsplaner och program i registret.',
  unit: 'pieces',
  filters: [registerFilter('made', 'Framtagen under året', items)],
  onlyYear: true,
  count: countRegister(items, '/strategi'),
}

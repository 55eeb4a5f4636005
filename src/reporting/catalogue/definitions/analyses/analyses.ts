import { countRegister, type ItemsOf, registerFilter, said } from '../../count-register.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

const items: ItemsOf = ({ analyses: all, year }) =>
  all
    .filter((each) => each.year === year)
    .map(({ id, name, purpose, kind, fundedBy11 }) => ({
      id,
      name,
      href: `/kunskap/${id}`,
      is: { purpose: said(purpose), kind: said(kind), funded: said(fundedBy11) },
    }))

/** Analyses, follow-ups and evaluations of the year. */
export const analyses: FigureDefinition = {
  id: 'analyses',
  subject: 'analyses',
  label: 'analyser, uppföljningar och utvärderingar',
  says: 'Antal analyser, uppföljningar och utvärderingar som gjordes under året.',
  unit: 'pieces',
  filters: [
    registerFilter('purpose', 'Syfte', items),
    registerFilter('kind', 'Slag', items),
    registerFilter('funded', 'Finansierad med anslag 1:1', items),
  ],
  onlyYear: true,
  count: countRegister(items, '/kunskap'),
}

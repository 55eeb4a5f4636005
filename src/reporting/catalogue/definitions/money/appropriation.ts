import type { FigureDefinition } from '../../figure-definition.ts'

/** The year’s appropriation, as its source states it. */
export const appropriation: FigureDefinition = {
  id: 'appropriation',
  subject: 'money',
  label: 'anslag 1:1',
  says: 'Årets anslag till regionen enligt källan.',
  unit: 'kronor',

  filters: [],
  onlyYear: true,
  count: ({ register: { appropriation } }) => ({
    value: appropriation?.total,
    rows: [],
    leftOut: appropriation ? [] : ['Årets anslag är inte registrerat.'],
    source: appropriation
      ? `${appropriation.papers.document}, rad ${appropriation.papers.lines.join(', ')}`
      : 'Registret',
    origin: 'stated',
    href: '/pengar',
  }),
}

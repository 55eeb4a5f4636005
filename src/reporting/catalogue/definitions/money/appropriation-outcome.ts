import type { FigureDefinition } from '../../figure-definition.ts'

/** The lines of the outcome, summed. */
export const appropriationOutcome: FigureDefinition = {
  id: 'appropriation-outcome',
  subject: 'money',
  label: 'utfall av anslaget',
  says: 'Summan av utfallets poster enligt källan.',
  unit: 'kronor',

  filters: [],
  onlyYear: true,
  count: ({ register: { appropriation } }) => ({
    value: appropriation?.outcome.reduce((sum, { kronor }) => sum + kronor, 0),
    rows: (appropriation?.outcome ?? []).map(({ line, kronor }) => ({
      id: line,
      name: line,
      href: '/pengar',
      value: kronor,
    })),
    leftOut: appropriation ? [] : ['Årets anslag är inte registrerat.'],
    source: appropriation
      ? `${appropriation.papers.document}, rad ${appropriation.papers.lines.join(', ')}`
      : 'Registret',
    href: '/pengar',
  }),
}

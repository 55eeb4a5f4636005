import type { FigureDefinition } from '../../figure-definition.ts'

/** Analyses paid wholly or partly out of the appropriation. */
export const analysesByAppropriation: FigureDefinition = {
  id: 'analyses-by-appropriation',
  subject: 'analyses',
  label: 'analyser finansierade av anslag 1:1',
  says: 'Antal analyser under året som helt eller delvis finansierades av anslag 1:1.',
  unit: 'pieces',

  filters: [],
  onlyYear: true,
  count({ register }) {
    const rows = register.analyses
      .filter(({ fundedBy11 }) => fundedBy11 !== 'nej')
      .map(({ id, name }) => ({ id, name, href: `/kunskap/${id}`, value: 1 }))
    return { value: rows.length, rows, leftOut: [], source: `Registret, ${rows.length} rader`, href: '/kunskap' }
  },
}

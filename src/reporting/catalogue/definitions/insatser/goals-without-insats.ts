import type { FigureDefinition } from '../../figure-definition.ts'

/** Goals that no insats moves. */
export const goalsWithoutInsats: FigureDefinition = {
  id: 'goals-without-insats',
  subject: 'insatser',
  label: 'mål utan pågående insats',
  says: 'Antal mål i strategin som ingen beviljad insats med period under året är kopplad till.',
  unit: 'pieces',
  better: 'lower',
  filters: [],
  onlyYear: true,
  count({ register, rows: cases }, when) {
    const ongoing = cases.filter(
      ({ sort, granted, from, to }) =>
        sort === 'insats' && granted !== undefined && (from ?? '') <= when.to && (to ?? '9999') >= when.from,
    )
    const moved = new Set(ongoing.flatMap(({ goals }) => goals))
    const rows = (register.strategy?.goals ?? [])
      .filter(({ id }) => !moved.has(id))
      .map(({ id, name }) => ({ id, name, href: '/strategi', value: 1 }))
    return { value: rows.length, rows, leftOut: [], source: 'Strategin och ärenderegistret', href: '/strategi' }
  },
}

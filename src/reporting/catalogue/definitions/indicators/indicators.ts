import type { FigureDefinition } from '../../figure-definition.ts'

/** Indicators that follow the strategy. */
export const indicators: FigureDefinition = {
  id: 'indicators',
  subject: 'indicators',
  label: 'indikatorer i strategin',
  says: 'Antal indikatorer som följer den regionala utvecklingsstrategin.',
  unit: 'pieces',

  filters: [],
  onlyYear: true,
  count({ register }) {
    const rows = (register.strategy?.indicators ?? []).map(({ id, name }) => ({
      id,
      name,
      href: '/strategi',
      value: 1,
    }))
    return { value: rows.length, rows, leftOut: [], source: `Registret, ${rows.length} rader`, href: '/strategi' }
  },
}

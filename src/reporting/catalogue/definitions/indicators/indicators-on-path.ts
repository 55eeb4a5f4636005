import type { FigureDefinition } from '../../figure-definition.ts'
import { countByStatus, statusFilter } from '../../indicator-figures.ts'

/** Indicators that are where their path says. */
export const indicatorsOnPath: FigureDefinition = {
  id: 'indicators-on-path',
  subject: 'indicators',
  label: 'indikatorer på väg mot målet',
  says: 'Antal indikatorer vars senaste utfall är minst så bra som målbanan för det året.',
  unit: 'pieces',
  better: 'higher',
  filters: [statusFilter],
  wholeYears: true,
  count: countByStatus,
}

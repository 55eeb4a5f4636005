import type { FigureDefinition } from '../../figure-definition.ts'
import { indicatorFilter, readingOf } from '../../indicator-figures.ts'

/** How far an indicator has moved since its baseline. */
export const indicatorSinceBaseline: FigureDefinition = {
  id: 'indicator-since-baseline',
  subject: 'indicators',
  label: 'indikatorns förändring sedan utgångsläget',
  says: 'Utfallet minus utgångsläget, i indikatorns egen enhet.',
  unit: 'pieces',
  filters: [indicatorFilter],
  needs: 'indicator',
  wholeYears: true,
  count: readingOf(({ path, reading }) => path.baseline && reading.value - path.baseline.value),
}

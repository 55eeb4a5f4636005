import type { FigureDefinition } from '../../figure-definition.ts'
import { breakdownFilter, indicatorFilter, readingOf } from '../../indicator-figures.ts'

/** The reading of an indicator. */
export const indicatorValue: FigureDefinition = {
  id: 'indicator-value',
  subject: 'indicators',
  label: 'indikatorns utfall',
  says: 'Det senast avlästa utfallet för året, enligt källan. En reviderad avläsning gäller före en äldre.',
  unit: 'pieces',
  filters: [indicatorFilter, breakdownFilter],
  needs: 'indicator',
  wholeYears: true,
  count: readingOf(({ reading }) => reading.value),
}

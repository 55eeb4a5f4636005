import { targets } from '../../../../strategy/index.ts'
import type { FigureDefinition } from '../../figure-definition.ts'
import { indicatorFilter, readingOf } from '../../indicator-figures.ts'

/** How far an indicator is from its path of targets. */
export const indicatorToPath: FigureDefinition = {
  id: 'indicator-to-path',
  subject: 'indicators',
  label: 'indikatorns avstånd till målbanan',
  says: 'Utfallet minus målbanan för samma år, i indikatorns egen enhet. Mellan två mål är banan en rät linje.',
  unit: 'pieces',
  filters: [indicatorFilter],
  needs: 'indicator',
  wholeYears: true,
  count: readingOf(({ path, reading }) => {
    const target = targets.pathAt(path, reading.period)
    return target === undefined ? undefined : reading.value - target
  }),
}

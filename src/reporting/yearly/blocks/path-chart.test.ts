import assert from 'node:assert/strict'
import { test } from 'node:test'
import { targets } from '../../../strategy/index.ts'
import { pathChart } from './path-chart.ts'

const path: targets.IndicatorPath = {
  id: 'i',
  version: 1,
  name: 'Exempel',
  goals: [],
  unit: 'procent',
  decimals: 1,
  better: 'higher',
  baseline: { period: 2018, value: 70 },
  targets: [{ period: 2022, value: 74 }],
  source: 'Exempellän',
}
const reading = (period: number, value: number, breakdown = ''): targets.Reading => ({
  id: `${period}${breakdown}`,
  indicator: 'i',
  period,
  value,
  breakdown,
  source: 'Mätning',
  readOn: '2024-01-10',
})

function pointsOf(readings: readonly targets.Reading[], year: number) {
  const so = targets.standingOf(path, readings, [], year)
  const series = pathChart({ path, so }, readings, year)?.series ?? []
  return Object.fromEntries(series.map(({ name, points }) => [name, points.map(({ x }) => x)]))
}

test('what was measured before the path begins and after it ends is in the picture; of the years after the report nothing is', () => {
  const readings = [reading(2015, 68), reading(2021, 72.5), reading(2024, 75), reading(2025, 76)]
  assert.deepEqual(pointsOf(readings, 2024), {
    Målbana: [2018, 2019, 2020, 2021, 2022],
    Utfall: [2015, 2021, 2024],
  })
})

test('a reading of a part alone does not widen the picture', () => {
  const { Målbana: span = [], Utfall: measured } = pointsOf([reading(2021, 72), reading(2010, 60, 'kvinnor')], 2021)
  assert.deepEqual([span[0], measured], [2018, [2021]])
})

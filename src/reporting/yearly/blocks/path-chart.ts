/*
 * An indicator as a picture: its path year by year and its outcomes, under a title that says how they stand to each other.
 */
import type { ChartSpec } from '../../../charts/index.ts'
import { build, type Node } from '../../../documents/index.ts'
import { targets } from '../../../strategy/index.ts'
import type { Thing } from '../layout/things.ts'
import type { YearlyMaterial } from './material.ts'
import { withUnit } from './number-cell.ts'
import { type PathStanding, standingsOf } from './standings.ts'

export function indicatorCharts(material: YearlyMaterial, goal: Thing): Node[] {
  return standingsOf(material, goal.id)
    .map((standing) => ({ id: standing.path.id, spec: pathChart(standing, material.readings, material.year) }))
    .flatMap(({ id, spec }) => (spec ? [build.chart(spec, { id: `diagram-${id}` })] : []))
}

/** What was measured before the path begins, or after it ends, is part of the picture. Undefined while there is no path of at least two points, or nothing has been measured. */
export function pathChart(
  { path, so }: PathStanding,
  readings: readonly targets.Reading[],
  year: number,
): ChartSpec | undefined {
  const years = [...(path.baseline ? [path.baseline] : []), ...path.targets].map(({ period }) => period)
  if (years.length < 2 || !so.reading) return undefined
  const own = readings.filter(({ indicator, period }) => indicator === path.id && period <= year)
  const measured = own.filter(({ breakdown }) => breakdown === '').map(({ period }) => period)
  const [first, last] = [Math.min(...years, ...measured), Math.max(...years, ...measured)]
  const span = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const series = [
    { name: 'Målbana', points: pointsOf(span, (period) => targets.pathAt(path, period)) },
    {
      name: 'Utfall',
      points: pointsOf(span, (period) => targets.readingAt(own, period)?.value),
    },
  ].filter(({ points }) => points.length > 0)
  return {
    kind: 'line',
    title: titleOf({ path, so }),
    xLabel: 'År',
    yLabel: path.name,
    unit: path.unit,
    series,
    source: so.reading.source,
  }
}

function pointsOf(years: readonly number[], valueAt: (period: number) => number | undefined) {
  return years.flatMap((x) => {
    const y = valueAt(x)
    return y === undefined ? [] : [{ x, y }]
  })
}

/** "Exempel ett: 72,5 procent 2021, under målbanans 73 procent". */
function titleOf({ path, so: { reading, target } }: PathStanding): string {
  if (!reading) return path.name
  const told = `${path.name}: ${withUnit(path, reading.value)} ${reading.period}`
  if (target === undefined) return told
  if (reading.value === target) return `${told}, i nivå med målbanan`
  return `${told}, ${reading.value > target ? 'över' : 'under'} målbanans ${withUnit(path, target)}`
}

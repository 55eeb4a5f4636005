/*
 * Plan against outcome as a chart: one pair of bars for each use. A side that is not stated has no bar.
 */
import type { ChartSpec } from '../../charts/index.ts'
import { formatKronor } from '../../foundation/index.ts'
import { appropriations } from '../../portfolio/index.ts'
import { documentName } from '../parts/source-line.tsx'

export function moneyChart(appropriation: appropriations.Appropriation): ChartSpec {
  const lines = appropriations.compareLines(appropriation)
  const amounts = (side: 'planned' | 'outcome') =>
    lines.flatMap((line) => (line[side] === undefined ? [] : [{ x: line.line, y: line[side] / 100 }]))
  return {
    kind: 'grouped-bar',
    title: titleOf(lines),
    xLabel: 'Användning',
    yLabel: 'Belopp',
    unit: 'kr',
    series: [
      { name: 'Plan', points: amounts('planned') },
      { name: 'Utfall', points: amounts('outcome') },
    ].filter((series) => series.points.length > 0),
    source: documentName(appropriation.papers.document),
  }
}

/** The finding: where the outcome left the plan by most. */
function titleOf(lines: readonly appropriations.MoneyLine[]): string {
  const furthest = lines
    .filter((line) => line.difference !== undefined && line.difference !== 0)
    .toSorted((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0))[0]
  if (!furthest?.difference) return 'Plan och utfall'
  const size = formatKronor(Math.abs(furthest.difference) as typeof furthest.difference)
  return `${furthest.line} fick ${size} ${furthest.difference > 0 ? 'mer' : 'mindre'} än planerat`
}

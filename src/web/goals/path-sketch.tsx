/*
 * An indicator as a small picture in its row: the path as a line, the outcomes as dots. It says nothing that the numbers beside it do not,
 * so screen readers pass it by.
 */
import { targets } from '../../strategy/index.ts'

const [width, height, edge] = [120, 32, 4]

export function PathSketch({ path, readings }: { path: targets.IndicatorPath; readings: readonly targets.Reading[] }) {
  const line = [...(path.baseline ? [path.baseline] : []), ...path.targets].toSorted((a, b) => a.period - b.period)
  const dots = outcomesOf(path, readings)
  const all = [...line, ...dots]
  if (all.length < 2) return null
  const place = placing(all)
  return (
    <svg
      class="path-sketch"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <polyline class="sketch-path" points={line.map((point) => place(point).join(',')).join(' ')} />
      {dots.map((point) => {
        const [x, y] = place(point)
        return <circle key={point.period} class="sketch-outcome" cx={x} cy={y} r="2.5" />
      })}
    </svg>
  )
}

/** One outcome for each year: the latest reading of it, for all. */
function outcomesOf({ id }: targets.IndicatorPath, readings: readonly targets.Reading[]): targets.Point[] {
  const own = readings.filter(({ indicator, breakdown }) => indicator === id && breakdown === '')
  const years = [...new Set(own.map(({ period }) => period))].toSorted((a, b) => a - b)
  return years.flatMap((period) => {
    const reading = targets.readingAt(own, period)
    return reading ? [{ period, value: reading.value }] : []
  })
}

function placing(points: readonly targets.Point[]): (point: targets.Point) => readonly [number, number] {
  const across = scale(
    points.map(({ period }) => period),
    edge,
    width - edge,
  )
  const up = scale(
    points.map(({ value }) => value),
    height - edge,
    edge,
  )
  return ({ period, value }) => [across(period), up(value)]
}

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (least === most) return () => (from + to) / 2
  return (value) => Math.round((from + ((value - least) / (most - least)) * (to - from)) * 10) / 10
}

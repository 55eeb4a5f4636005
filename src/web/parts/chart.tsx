/*
 * A chart on a page: the SVG with its words, in a figure. The same numbers stand in a table beside it, which narrow windows show alone.
 * The SVG is made by `charts`, which escapes every text in it.
 */
import { type ChartSpec, drawChart } from '../../charts/index.ts'

const drawn = new Map<string, string>()
const keptAtMost = 200

export function Chart({ spec }: { spec: ChartSpec }) {
  return (
    <figure class="chart" lang="sv-SE">
      <figcaption>{spec.title}</figcaption>
      <div dangerouslySetInnerHTML={{ __html: drawOnce(spec) }} />
    </figure>
  )
}

/** The same data give the same picture; drawing takes some milliseconds. */
function drawOnce(spec: ChartSpec): string {
  const key = JSON.stringify(spec)
  const known = drawn.get(key)
  if (known !== undefined) return known
  const svg = drawChart(spec)
  if (drawn.size >= keptAtMost) drawn.clear()
  drawn.set(key, svg)
  return svg
}

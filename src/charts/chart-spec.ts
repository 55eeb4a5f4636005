/*
 * A chart is data with words: a title, axes with their names and unit, series of points, and the source. What a chart
 * lacks in words cannot be drawn: the type asks for them, and `drawChart` refuses empty ones.
 */
import { z } from 'zod'

export const ChartPoint = z.object({ x: z.union([z.string(), z.number()]), y: z.number() })
export type ChartPoint = z.infer<typeof ChartPoint>

export const ChartSeries = z.object({ name: z.string(), points: z.array(ChartPoint) })
export type ChartSeries = z.infer<typeof ChartSeries>

/** `unit` is the word after a number: `kr`, `%`, `antal`. `x` is a name (bar, grouped-bar) or a year (line). */
export const ChartSpec = z.object({
  kind: z.enum(['bar', 'line', 'grouped-bar']),
  title: z.string(),
  xLabel: z.string(),
  yLabel: z.string(),
  unit: z.string(),
  series: z.array(ChartSeries),
  source: z.string(),
})
export type ChartSpec = z.infer<typeof ChartSpec>

/** What must be mended before the chart can be drawn, in Swedish; empty when nothing. */
export function faultsInChart(spec: ChartSpec): string[] {
  const name = spec.title.trim() || 'utan rubrik'
  const lacks = (missing: boolean, what: string) => (missing ? [`Diagrammet ”${name}” saknar ${what}.`] : [])
  return [
    ...lacks(spec.title.trim() === '', 'rubrik'),
    ...lacks(spec.xLabel.trim() === '' || spec.yLabel.trim() === '', 'namn på en axel'),
    ...lacks(spec.series.length === 0 || spec.series.some((series) => series.points.length === 0), 'värden'),
    ...lacks(spec.series.length > 1 && spec.series.some((series) => series.name.trim() === ''), 'namn på en serie'),
    ...lacks(
      spec.series.some((series) => series.points.some((point) => !Number.isFinite(point.y))),
      'ett tal i en punkt',
    ),
  ]
}

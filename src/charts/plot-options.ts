/*
 * How each kind of chart looks: calm, direct labels instead of legends where there is room, no colour that carries a
 * meaning alone. Bars lie down, so that Swedish names of places and programmes can be read without turning the head.
 */
import * as Plot from '@observablehq/plot'
import type { ChartSpec } from './chart-spec.ts'
import { colourOf, ink, rule } from './colours.ts'
import { axisName, formatMark, formatNumber, formatShort } from './numbers.ts'
import { decimalsOf, type ValueRange, valueRange } from './value-range.ts'

const width = 640
const letter = 6.6

type Row = { x: string; y: number; series: string; at: number }

export function plotOptions(spec: ChartSpec): Plot.PlotOptions {
  const rows = spec.series.flatMap(({ name, points }, at) =>
    points.map(({ x, y }) => ({ x: String(x), y, series: name, at })),
  )
  if (spec.kind === 'line') return lineOptions(spec, rows)
  return spec.kind === 'bar' && spec.series.length === 1 ? barOptions(spec, rows) : groupedOptions(spec, rows)
}

function barOptions(spec: ChartSpec, rows: readonly Row[]): Plot.PlotOptions {
  const names = distinct(rows.map((row) => row.x))
  return {
    ...frame(names, names.length * 26 + 62),
    x: valueAxis(spec, rows),
    y: { domain: names, label: null, padding: 0.28, tickSize: 0 },
    marks: [
      Plot.axisY({ tickSize: 0, lineWidth: 24, fill: ink, label: null, fontSize: 12 }),
      Plot.barX(rows, { x: 'y', y: 'x', fill: colourOf(0) }),
      valueLabels(rows, { y: 'x' }),
      Plot.ruleX([0], { stroke: ink }),
    ],
  }
}

function groupedOptions(spec: ChartSpec, rows: readonly Row[]): Plot.PlotOptions {
  const names = distinct(rows.map((row) => row.x))
  const series = distinct(rows.map((row) => row.series))
  return {
    ...frame(names, names.length * (series.length * 20 + 12) + 92),
    marginTop: 40,
    x: valueAxis(spec, rows),
    y: { domain: series, axis: null, padding: 0.1 },
    fy: { domain: names, label: null, padding: 0.2 },
    color: { domain: series, range: series.map((_, at) => colourOf(at)) },
    marks: [
      Plot.axisFy({ anchor: 'left', fill: ink, label: null, fontSize: 12, lineWidth: 24 }),
      Plot.barX(rows, { x: 'y', y: 'series', fy: 'x', fill: 'series' }),
      valueLabels(rows, { y: 'series', fy: 'x' }),
      Plot.ruleX([0], { stroke: ink }),
      ...legend(series, names[0] ?? ''),
    ],
  }
}

/** The name of each series beside its first bar would hide numbers; the names stand above, each after its own square. */
function legend(series: readonly string[], firstName: string): Plot.Markish[] {
  let dx = 0
  return series.flatMap((name, at) => {
    const left = dx
    dx += name.length * letter + 34
    const place = { frameAnchor: 'top-left', fy: () => firstName, dy: -20 } as const
    return [
      Plot.dot([name], { ...place, symbol: 'square', r: 5, dx: left + 6, fill: colourOf(at) }),
      Plot.text([name], { ...place, text: () => name, dx: left + 16, fill: ink, fontSize: 12, textAnchor: 'start' }),
    ]
  })
}

function lineOptions(spec: ChartSpec, rows: readonly Row[]): Plot.PlotOptions {
  const names = inOrder(distinct(rows.map((row) => row.x)))
  const lasts = spec.series.flatMap((_, at) => rows.filter((row) => row.at === at).slice(-1))
  const longest = Math.max(...spec.series.map((series) => series.name.length)) * letter + 56
  const axis = valueRange(spec)
  return {
    width,
    height: 270,
    marginLeft: 64,
    marginRight: Math.min(240, longest),
    marginTop: 34,
    marginBottom: 44,
    x: {
      type: 'point',
      domain: names,
      label: spec.xLabel,
      labelAnchor: 'center',
      labelArrow: 'none',
      tickRotate: 0,
      ticks: thinned(names),
    },
    y: lineAxis(spec, axis),
    marks: [
      Plot.gridY(marksOf(axis), { stroke: rule, strokeOpacity: 1 }),
      ...spec.series.flatMap((_, at) => {
        const own = rows.filter((row) => row.at === at)
        const stroke = colourOf(at)
        return [
          Plot.line(own, { x: 'x', y: 'y', stroke, strokeWidth: 2.4, ...dashOf(at) }),
          Plot.dot(own, { x: 'x', y: 'y', fill: stroke, r: 3 }),
        ]
      }),
      ...lasts.map((row) =>
        Plot.text([row], {
          x: 'x',
          y: 'y',
          text: lineEnd(spec),
          dx: 9,
          textAnchor: 'start',
          fill: colourOf(row.at),
          fontWeight: 600,
          fontSize: 12,
        }),
      ),
      Plot.ruleY([axis.isCut ? axis.from : 0], { stroke: ink }),
    ],
  }
}

/** An axis that is cut says so where it is read. */
function lineAxis(spec: ChartSpec, axis: ValueRange): Plot.ScaleOptions {
  const { from, to, step, isCut } = axis
  const format = isCut ? formatMark(decimalsOf(step)) : formatShort
  return {
    label: isCut ? `${axisName(spec)}, axeln börjar vid ${format(from)}` : axisName(spec),
    labelArrow: 'none',
    grid: true,
    tickFormat: format,
    ticks: marksOf(axis),
    domain: [from, to],
  }
}

function marksOf({ from, to, step }: ValueRange): number[] {
  const count = Math.round((to - from) / step)
  return Array.from({ length: count + 1 }, (_, at) => Number((from + at * step).toFixed(decimalsOf(step))))
}

/** Lines are told apart by more than colour. */
function dashOf(at: number): { strokeDasharray?: string } {
  const dash = ['', '7 3', '2 3', '9 3 2 3'][at % 4]
  return dash ? { strokeDasharray: dash } : {}
}

function lineEnd(spec: ChartSpec): (row: Row) => string {
  return (row) => (spec.series.length > 1 ? `${row.series} ${formatNumber(row.y)}` : formatNumber(row.y))
}

function valueLabels(rows: readonly Row[], at: { y: string; fy?: string }): Plot.Markish {
  const positive = Plot.text(rows, {
    ...at,
    x: 'y',
    text: (row: Row) => formatNumber(row.y),
    dx: 5,
    textAnchor: 'start',
    fill: ink,
    fontSize: 12,
  })
  return positive
}

function valueAxis(spec: ChartSpec, rows: readonly Row[]): Plot.ScaleOptions {
  const most = Math.max(0, ...rows.map((row) => row.y))
  const least = Math.min(0, ...rows.map((row) => row.y))
  return {
    label: axisName(spec),
    labelAnchor: 'center',
    labelArrow: 'none',
    grid: true,
    tickFormat: formatShort,
    ticks: 5,
    domain: most === least ? [0, 1] : [least, most],
  }
}

function frame(names: readonly string[], height: number): Plot.PlotOptions {
  const longest = Math.max(...names.map((name) => name.length)) * letter + 16
  return {
    width,
    height,
    marginLeft: Math.min(220, Math.max(60, longest)),
    marginRight: 84,
    marginTop: 12,
    marginBottom: 44,
  }
}

/** At most ten names under a line chart; the first and the last always. */
function thinned(names: readonly string[]): string[] {
  const step = Math.ceil(names.length / 10)
  return names.filter((_, at) => (names.length - 1 - at) % step === 0)
}

/** Years stand in their order, whichever series names them first; other names as they come. */
function inOrder(names: readonly string[]): string[] {
  const areNumbers = names.every((name) => name.trim() !== '' && Number.isFinite(Number(name)))
  return areNumbers ? names.toSorted((a, b) => Number(a) - Number(b)) : [...names]
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}

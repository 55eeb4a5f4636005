/*
 * A chart in words, for whoever cannot see it: what it shows, between which values, highest and lowest, and the change over
 * time for lines. Counted from the same points as the picture.
 */
import type { ChartPoint, ChartSeries, ChartSpec } from './chart-spec.ts'
import { withUnit } from './numbers.ts'
import { valueRange } from './value-range.ts'

const kinds = { bar: 'Stapeldiagram', 'grouped-bar': 'Grupperat stapeldiagram', line: 'Linjediagram' }
const mostNamed = 6

/** Two or more sentences in Swedish. A chart with few values names them all; one with many names the ends. */
export function inWords(spec: ChartSpec): string {
  const opening = `${kinds[spec.kind]}: ${spec.title.trim()}. ${spec.yLabel} per ${lowerFirst(spec.xLabel)}.`
  const series = spec.series.map((each) => seriesInWords(spec, each))
  return [opening, ...series, cutInWords(spec), sourceInWords(spec)].filter(Boolean).join(' ')
}

function seriesInWords(spec: ChartSpec, { name, points }: ChartSeries): string {
  const subject = spec.series.length > 1 ? `${name}: ` : ''
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return ''
  const told = ({ x, y }: ChartPoint) => `${x} ${withUnit(y, spec.unit)}`
  if (spec.kind === 'line') return `${subject}från ${told(first)} till ${told(last)}, ${change(first.y, last.y)}.`
  if (points.length <= mostNamed) return `${subject}${points.map(told).join(', ')}.`
  const sorted = points.toSorted((a, b) => b.y - a.y)
  return `${subject}${points.length} värden. Högst ${told(sorted[0] ?? first)}, lägst ${told(sorted.at(-1) ?? last)}.`
}

function change(from: number, to: number): string {
  if (from === to) return 'oförändrat'
  return to > from ? 'en ökning' : 'en minskning'
}

/** The picture makes a change look larger than from zero, and whoever hears it should know. */
function cutInWords(spec: ChartSpec): string {
  const axis =
    spec.kind === 'line' && spec.series.some(({ points }) => points.length > 0) ? valueRange(spec) : undefined
  if (!axis?.isCut) return ''
  return `Den lodräta axeln börjar vid ${withUnit(axis.from, spec.unit)}, inte vid noll.`
}

function sourceInWords(spec: ChartSpec): string {
  return spec.source === '' ? '' : `Källa: ${spec.source.replace(/\.$/, '')}.`
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

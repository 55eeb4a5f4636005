/*
 * The same question for other periods and for its sisters, by which words such as ökat and högst are judged; and the periods that a figure
 * can be asked for.
 */
import { formatPeriod, readPeriod } from './asked-period.ts'
import { findDefinition } from './catalogue.ts'
import { computeFigure, countAt } from './compute-figure.ts'
import type { FigureAsk } from './figure-ask.ts'
import type { FigureDefinition, FigureSources } from './figure-definition.ts'

export type Reading = { readonly period: string; readonly value: number }
export type Sister = { readonly name: string; readonly value: number; readonly own?: boolean }
export type FigureSeries = {
  readonly series: readonly Reading[]
  readonly sisters: readonly Sister[]
  readonly whole?: number
  /** The figure is itself a change: its sign is its direction. */
  readonly isChange?: boolean
}

/** The years that a definition can be asked for. */
export function periodsOf(definition: FigureDefinition, { register, rows, followUp }: FigureSources): string[] {
  if (definition.onlyYear) return [String(register.year)]
  const readings = definition.needs === 'indicator' ? (followUp?.readings ?? []).map(({ period }) => period) : []
  const years = rows.flatMap(({ registeredOn, decidedOn }) =>
    [registeredOn, decidedOn ?? registeredOn].map((day) => Number(day.slice(0, 4))),
  )
  const all = new Set([...years, ...readings, register.year].filter((year) => year <= register.year))
  return [...all].toSorted((a, b) => a - b).map(String)
}

/** What may be chosen: the years, latest first, the quarters of the report's year, and all up to it. */
export function periodChoices(definition: FigureDefinition, sources: FigureSources): { value: string; name: string }[] {
  const years = periodsOf(definition, sources)
  const [first, last] = [years[0] ?? '', String(sources.register.year)]
  const quarters = definition.wholeYears || definition.onlyYear ? [] : [1, 2, 3, 4].map((each) => `${last}K${each}`)
  const spans = definition.onlyYear || definition.needs || first === last ? [] : [`${first}-${last}`, `-${last}`]
  return [...years.toReversed(), ...quarters, ...spans].map((value) => ({ value, name: formatPeriod(value) }))
}

/** Periods up to the one asked for; sisters by the first filter that the question has; the whole without that filter. */
export function seriesOf(ask: FigureAsk, sources: FigureSources): FigureSeries {
  const definition = findDefinition(ask.definition)
  if (!definition || definition.withdrawn || ask.show?.kind === 'highest' || ask.show?.kind === 'lowest')
    return { series: [], sisters: [] }
  const series = periodsBeside(ask.period, periodsOf(definition, sources)).flatMap((period) => {
    const { value } = computeFigure({ ...ask, period }, sources)
    return value === undefined ? [] : [{ period, value }]
  })
  if (ask.show) return { series, sisters: [], ...(ask.show.kind === 'share' ? {} : { isChange: true }) }
  return { series, ...sistersOf(definition, ask, sources) }
}

/** Years with years and quarters with quarters; a span stands alone. */
function periodsBeside(period: string, years: readonly string[]): string[] {
  const when = readPeriod(period)
  if (!when || when.firstYear !== when.lastYear) return [period]
  if (!when.isQuarter) return years.filter((year) => year <= period)
  return years.flatMap((year) => [1, 2, 3, 4].map((each) => `${year}K${each}`)).filter((each) => each <= period)
}

function sistersOf(definition: FigureDefinition, { filter, period }: FigureAsk, sources: FigureSources) {
  const when = readPeriod(period)
  const [name] = Object.keys(filter).filter((each) => each !== definition.needs)
  if (name === undefined || !when) return { sisters: [] }
  const { [name]: own, ...rest } = filter
  const choices = definition.filters.find((each) => each.name === name)?.choices(sources) ?? []
  const sisters = choices.flatMap((choice): Sister[] => {
    const { value } = countAt(definition, sources, when, { ...rest, [name]: choice.value })
    return value === undefined ? [] : [{ name: choice.name, value, ...(choice.value === own ? { own: true } : {}) }]
  })
  const whole = countAt(definition, sources, when, rest).value
  return { sisters, ...(whole === undefined || definition.unit === 'percent' ? {} : { whole }) }
}

/*
 * Computes what a text asks for, now; and the same question for other years and for its sisters, by which words such as ökat and
 * högst are judged.
 */
import { Refusal } from '../../foundation/index.ts'
import { findDefinition } from './catalogue.ts'
import type { FigureAsk } from './figure-ask.ts'
import type { ComputedFigure, FigureDefinition, FigureSources } from './figure-definition.ts'

/** @throws Refusal `figure-not-known` for a definition that is not there, or was withdrawn. */
export function computeFigure(ask: FigureAsk, sources: FigureSources, find = findDefinition): ComputedFigure {
  const definition = find(ask.definition)
  if (!definition || definition.withdrawn) throw new Refusal('figure-not-known')
  const counted = countAt(definition, sources, Number(ask.period), ask.filter)
  const { label, says, unit, better } = definition
  const count = counted.rows.length
  return {
    source: `Ärenderegistret, ${count} ${count === 1 ? 'rad' : 'rader'}`,
    origin: 'computed',
    href: '/arenden',
    ...counted,
    ask,
    label,
    definition: says,
    unit,
    ...(better ? { better } : {}),
  }
}

function countAt(definition: FigureDefinition, sources: FigureSources, year: number, filter: FigureAsk['filter']) {
  if (definition.onlyYear && year !== sources.register.year)
    return { value: undefined, rows: [], leftOut: [`Uppgiften finns bara för ${sources.register.year}.`] }
  return definition.count(sources, year, filter)
}

/** The years that a definition can be asked for. */
export function periodsOf(definition: FigureDefinition, { register, rows }: FigureSources): string[] {
  if (definition.onlyYear) return [String(register.year)]
  const years = rows.flatMap(({ registeredOn, decidedOn }) =>
    [registeredOn, decidedOn ?? registeredOn].map((day) => Number(day.slice(0, 4))),
  )
  const all = new Set([...years, register.year].filter((year) => year <= register.year))
  return [...all].toSorted((a, b) => a - b).map(String)
}

export type Reading = { readonly period: string; readonly value: number }
export type Sister = { readonly name: string; readonly value: number; readonly own?: boolean }
export type FigureSeries = {
  readonly series: readonly Reading[]
  readonly sisters: readonly Sister[]
  readonly whole?: number
}

/** Periods up to the one asked for; sisters by the first filter that the question has; the whole without that filter. */
export function seriesOf(ask: FigureAsk, sources: FigureSources): FigureSeries {
  const definition = findDefinition(ask.definition)
  if (!definition || definition.withdrawn) return { series: [], sisters: [] }
  const at = (period: string, filter: FigureAsk['filter']) => countAt(definition, sources, Number(period), filter).value
  const series = periodsOf(definition, sources)
    .filter((period) => period <= ask.period)
    .flatMap((period) => reading(period, at(period, ask.filter)))
  const [name] = Object.keys(ask.filter)
  if (name === undefined) return { series, sisters: [] }
  const { [name]: own, ...rest } = ask.filter
  const choices = definition.filters.find((each) => each.name === name)?.choices(sources) ?? []
  const sisters = choices.flatMap((choice) => {
    const value = at(ask.period, { ...rest, [name]: choice.value })
    return value === undefined ? [] : [{ name: choice.name, value, ...(choice.value === own ? { own: true } : {}) }]
  })
  const whole = at(ask.period, rest)
  return { series, sisters, ...(whole === undefined ? {} : { whole }) }
}

function reading(period: string, value: number | undefined): Reading[] {
  return value === undefined ? [] : [{ period, value }]
}

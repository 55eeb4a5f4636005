/*
 * Computes what a text asks for, now: a value, a change, a share, or the name of the part that has the most.
 */
import { Refusal } from '../../foundation/index.ts'
import { type AskedPeriod, formatPeriod, periodBefore, readPeriod } from './asked-period.ts'
import { findDefinition } from './catalogue.ts'
import { shareOf } from './count-cases.ts'
import type { FigureAsk } from './figure-ask.ts'
import type { ComputedFigure, Counted, FigureDefinition, FigureSources } from './figure-definition.ts'

type Find = typeof findDefinition

/** @throws Refusal `figure-not-known` for a definition that is not there, or was withdrawn. */
export function computeFigure(ask: FigureAsk, sources: FigureSources, find: Find = findDefinition): ComputedFigure {
  const definition = find(ask.definition)
  const when = readPeriod(ask.period)
  if (!definition || definition.withdrawn || !when) throw new Refusal('figure-not-known')
  const { label, says, unit, better } = definition
  const counted = shown({ definition, ask, sources, find }, when)
  const rows = counted.rows.length
  return {
    source: `Ärenderegistret, ${rows} ${rows === 1 ? 'rad' : 'rader'}`,
    origin: 'computed',
    href: '/arenden',
    unit,
    ...counted,
    ask,
    label: labelOf(counted.label ?? label, ask, sources, find),
    definition: says,
    ...(better ? { better } : {}),
    ...(ask.show?.kind === 'change' && (counted.unit ?? unit) === 'percent' ? { points: true } : {}),
  }
}

type Asked = {
  readonly definition: FigureDefinition
  readonly ask: FigureAsk
  readonly sources: FigureSources
  readonly find: Find
}

function shown({ definition, ask, sources, find }: Asked, when: AskedPeriod): Counted {
  const { show, filter } = ask
  const at = (period: AskedPeriod, part = filter) => countAt(definition, sources, period, part)
  switch (show?.kind) {
    case undefined:
      return at(when)
    case 'change':
    case 'change-percent':
      return changeOf(at, when, show.kind)
    case 'share': {
      const other = show.of === undefined ? definition : find(show.of)
      if (!other || other.withdrawn) throw new Refusal('figure-not-known')
      const whole = countAt(other, sources, when, show.of === undefined ? {} : filter)
      return { ...shareOf(at(when), whole), unit: 'percent' }
    }
    case 'highest':
    case 'lowest':
      return topOf({ definition, ask, sources, find }, when)
  }
}

function changeOf(at: (when: AskedPeriod) => Counted, when: AskedPeriod, kind: 'change' | 'change-percent'): Counted {
  const earlier = readPeriod(periodBefore(when.text) ?? '')
  const [now, before] = [at(when), earlier ? at(earlier) : undefined]
  if (!earlier || before?.value === undefined || now.value === undefined)
    return { ...now, value: undefined, leftOut: [...now.leftOut, 'Det finns inget värde för perioden innan.'] }
  const parts = [
    { name: formatPeriod(earlier.text), value: before.value },
    { name: formatPeriod(when.text), value: now.value },
  ]
  const change = now.value - before.value
  if (kind === 'change') return { ...now, value: change, parts }
  if (before.value === 0)
    return { ...now, value: undefined, parts, unit: 'percent', leftOut: ['Värdet var 0 perioden innan.'] }
  return { ...now, value: (100 * change) / before.value, parts, unit: 'percent' }
}

/** The part with the most or the least, of those that have anything; several when they share it. */
function topOf({ definition, ask, sources }: Asked, when: AskedPeriod): Counted {
  const by = ask.show && 'by' in ask.show ? ask.show.by : ''
  const choices = definition.filters.find(({ name }) => name === by)?.choices(sources) ?? []
  const parts = choices.flatMap(({ value, name }) => {
    const counted = countAt(definition, sources, when, { ...ask.filter, [by]: value })
    return counted.value ? [{ name, value: counted.value }] : []
  })
  if (parts.length === 0) return { value: undefined, rows: [], leftOut: ['Det finns inga delar att jämföra.'] }
  const values = parts.map(({ value }) => value)
  const top = ask.show?.kind === 'lowest' ? Math.min(...values) : Math.max(...values)
  const names = parts.filter(({ value }) => value === top).map(({ name }) => name)
  const sorted = parts.toSorted((a, b) => b.value - a.value)
  const name = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} och ${names.at(-1)}`
  return { value: top, rows: [], leftOut: [], parts: sorted, ...(name === undefined ? {} : { name }) }
}

/** What a definition counts; undefined with the reason where it cannot be told: never 0 for what nobody knows. */
export function countAt(
  definition: FigureDefinition,
  sources: FigureSources,
  when: AskedPeriod,
  filter: FigureAsk['filter'],
): Counted {
  const untold = (why: string) => ({ value: undefined, rows: [], leftOut: [why] })
  const { year } = sources.register
  if (definition.onlyYear && when.text !== String(year)) return untold(`Uppgiften finns bara för ${year}.`)
  if (definition.wholeYears && when.isQuarter) return untold('Uppgiften finns bara för hela år.')
  if (definition.needs !== undefined && filter[definition.needs] === undefined)
    return untold(`Välj ${labelOfFilter(definition, definition.needs).toLowerCase()}.`)
  for (const [name, value] of Object.entries(filter)) {
    const choices = definition.filters.find((each) => each.name === name)?.choices(sources)
    if (!choices?.some((choice) => choice.value === value))
      return untold(`Avgränsningen ”${labelOfFilter(definition, name)}: ${value}” finns inte längre.`)
  }
  return definition.count(sources, when, filter)
}

function labelOfFilter({ filters }: FigureDefinition, name: string): string {
  return filters.find((each) => each.name === name)?.label ?? name
}

function labelOf(label: string, { show, definition }: FigureAsk, _: FigureSources, find: Find): string {
  const by = show && 'by' in show ? find(definition)?.filters.find(({ name }) => name === show.by)?.label : undefined
  switch (show?.kind) {
    case undefined:
      return label
    case 'change':
      return `förändring av ${label}`
    case 'change-percent':
      return `förändring av ${label} i procent`
    case 'share':
      return `andel av ${show.of === undefined ? 'alla' : (find(show.of)?.label ?? show.of)}: ${label}`
    case 'highest':
      return `${by?.toLowerCase() ?? 'del'} med mest ${label}`
    case 'lowest':
      return `${by?.toLowerCase() ?? 'del'} med minst ${label}`
  }
}

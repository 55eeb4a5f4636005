/*
 * What has become of a reading: the values that writers confirmed for it, version by version, and the values that were frozen when reports
 * were signed. Pure; the pages gather the versions and the signed reports.
 */
import type { Node } from '../../documents/index.ts'
import { type FigureAsk, readAsk } from './figure-ask.ts'

/** A version of an answer, with where it belongs. */
export type WrittenVersion<Place> = {
  readonly place: Place
  readonly version: number
  readonly blocks: readonly Node[]
}

export type Confirmed<Place> = {
  readonly period: string
  readonly reads: string
  readonly place: Place
  readonly version: number
}

/** The same question of the catalogue, whatever the period and however it is written. */
export function isSameQuestion(one: FigureAsk, other: FigureAsk): boolean {
  return keyOf(one) === keyOf(other)
}

function keyOf({ definition, filter, show }: FigureAsk): string {
  return JSON.stringify([definition, Object.entries(filter).toSorted(([a], [b]) => a.localeCompare(b)), show ?? null])
}

/** Each value that was confirmed for the question, the first version in which it read so; versions of one place in their order. */
export function confirmedReadings<Place>(
  ask: FigureAsk,
  versions: readonly WrittenVersion<Place>[],
): Confirmed<Place>[] {
  const known = new Map<Place, Map<string, string>>()
  return versions.flatMap(({ place, version, blocks }) => {
    const last = known.get(place) ?? new Map<string, string>()
    known.set(place, last)
    return readingsIn(ask, blocks).flatMap(([period, reads]): Confirmed<Place>[] => {
      if (last.get(period) === reads) return []
      last.set(period, reads)
      return [{ period, reads, place, version }]
    })
  })
}

function readingsIn(ask: FigureAsk, blocks: readonly Node[]): [period: string, reads: string][] {
  const found: [string, string][] = []
  const look = ({ type, attrs }: Node) => {
    if (type.name !== 'figure') return
    const own = readAsk(String(attrs['ask']))
    if (own && isSameQuestion(own, ask)) found.push([own.period, String(attrs['text'])])
  }
  for (const block of blocks) block.descendants(look)
  return found
}

/** A figure as a signed report keeps it. */
export type Frozen = {
  readonly ask: string
  readonly value: number | null
  readonly readings: readonly { readonly period: string; readonly value: number }[]
}

/** The value that a signed report froze for a period of the question; undefined where it has none. */
export function frozenReading(ask: FigureAsk, period: string, figures: readonly Frozen[]): number | undefined {
  for (const figure of figures) {
    const own = readAsk(figure.ask)
    if (!own || !isSameQuestion(own, ask)) continue
    const value = own.period === period ? figure.value : figure.readings.find((each) => each.period === period)?.value
    if (value !== undefined && value !== null) return value
  }
  return undefined
}

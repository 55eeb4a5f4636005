/*
 * Finds places by words: every word that was asked for must occur, in any order, also inside a compound (Swedish joins its
 * words). Case, accents-of-dash and blanks do not matter. A name that begins with the words comes first.
 */
import { folded, inSwedishOrder } from '../../foundation/index.ts'
import type { Place } from './places.ts'

export function findPlaces(places: readonly Place[], asked: string): Place[] {
  const words = folded(asked).split(' ').filter(Boolean)
  if (words.length === 0) return []
  return places
    .filter((place) => {
      const text = folded(`${place.name} ${place.also ?? ''}`)
      return words.every((word) => text.includes(word))
    })
    .toSorted((a, b) => rank(a, words) - rank(b, words) || inSwedishOrder(a.name, b.name))
}

/** 0: the name begins so; 1: the name holds all words; 2: only what else is known of it. */
function rank(place: Place, words: readonly string[]): number {
  const name = folded(place.name)
  if (name.startsWith(words.join(' '))) return 0
  return words.every((word) => name.includes(word)) ? 1 : 2
}

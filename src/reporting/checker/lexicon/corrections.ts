/*
 * What a misspelt word may have been meant to be: every Swedish word that is one slip of the fingers away. A slip is a letter too
 * many, one too few, one exchanged, two that have changed places, or two letters written twice over.
 */
import { isListed, isWord } from './is-word.ts'
import { remembered } from './remembered.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyzåäöé']
const vowel = /[aeiouyåäöé]/

/** Words of the list itself, inflected or not, that are one slip away. */
export const listedCorrectionsOf = remembered((word) => [...oneSlipAway(word, () => true)].filter(isListed))

/** Compounds that are one slip away, the first letter kept; a consonant is not exchanged for another, that makes odd words. */
export const compoundCorrectionsOf = remembered((word) =>
  [...oneSlipAway(word, (from, to) => vowel.test(from) && vowel.test(to))].filter(
    (one) => one[0] === word[0] && isWord(one),
  ),
)

function oneSlipAway(word: string, mayExchange: (from: string, to: string) => boolean): Set<string> {
  const away = new Set<string>()
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at)
    const from = word.charAt(at)
    const after = word.slice(at + 1)
    for (const letter of letters) {
      away.add(before + letter + word.slice(at))
      if (from !== '' && mayExchange(from, letter)) away.add(before + letter + after)
    }
    if (from !== '') away.add(before + after)
    if (after !== '') away.add(before + after.charAt(0) + from + after.slice(1))
    if (word.slice(at, at + 2) === word.slice(at + 2, at + 4)) away.add(before + word.slice(at + 2))
  }
  away.delete(word)
  return away
}

/** Whether two different words are one slip apart. */
export function areOneSlipApart(a: string, b: string): boolean {
  return areOneApart(a, b) || hasPairTwice(a, b) || hasPairTwice(b, a)
}

function hasPairTwice(long: string, short: string): boolean {
  if (long.length !== short.length + 2) return false
  const at = [...short].findIndex((letter, index) => letter !== long[index])
  const from = at < 0 ? short.length : at
  const pair = long.slice(from, from + 2)
  return short.slice(0, from) + pair + short.slice(from) === long && short.slice(from - 2, from) === pair
}

function areOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  const most = Math.min(a.length, b.length) - start
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end++
  const left = Math.max(a.length, b.length) - start - end
  const swapped = left === 2 && a.length === b.length && a[start] === b[start + 1] && a[start + 1] === b[start]
  return left <= 1 || swapped
}

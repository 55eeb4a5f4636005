/*
 * The words of a text as parts of names: which of them stand beside each other with only a space between, how a name looks when
 * case, spaces, hyphens and points are taken away, and what inflection can do to it.
 */
import type { Word } from '../../../checked-text.ts'

/** Letters and digits in lower case: `D.I.G.G` and `Digg` are the same. */
export function bareForm(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

export function isBeside(first: Word | undefined, second: Word | undefined): boolean {
  if (!first || !second || first.passage !== second.passage) return false
  const between = first.passage.text.slice(first.to, second.from)
  return between === ' ' || between === '  '
}

const endings = ['s', 'n', 'en', 'et', 't', 'a', 'r', 'ar', 'er', 'or', 'ns', 'ens', 'ets', 'na', 'e']

/** Whether two words differ only by how Swedish inflects them. */
export function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.startsWith(short) && endings.includes(long.slice(short.length))) return true
  const stem = commonStart(a, b)
  const tails = [a.slice(stem), b.slice(stem)]
  return stem > 3 && tails.every((tail) => tail === '' || endings.includes(tail))
}

function commonStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/*
 * Spaces, full stops and dashes that stand wrong.
 */
import { lineAt, type Passage } from '../../../checked-text.ts'
import type { Found } from '../../../finding.ts'
import type { Rule, RuleInput } from '../../../rule.ts'
import { findPatterns, hitsIn, type Pattern, quoteOf, writtenPassages } from '../patterns.ts'
import { functionWords } from '../words/function-words.ts'
import { findListStops } from './list-stops.ts'

export const rPunct: Rule = {
  id: 'R-PUNCT',
  title: 'Mellanslag, punkter och tankstreck',
  needs: ['text'],
  find: findSigns,
}

function findSigns({ text }: RuleInput): readonly Found[] {
  const passages = writtenPassages(text)
  return [
    ...findPatterns(text, patterns),
    ...findListStops(text),
    ...together(
      passages.flatMap((passage) => doubledSpaces(passage, text.lines)),
      (count) => `Dubbla mellanslag på ${count}. Sök efter två mellanslag och ersätt med ett.`,
      'warning',
    ),
    ...together(
      passages.flatMap((passage, at) => lostStop(passage, passages[at + 1])),
      (count) => `Punkt saknas sist i stycket på ${count}.`,
      'notice',
    ),
    ...together(
      passages.flatMap(shortDashes),
      (count) =>
        `Bindestreck står som tankstreck på ${count}. Skriv ett långt streck (–) med mellanslag på båda sidor.`,
      'notice',
    ),
  ]
}

/* What may follow a number without a space: units, and what makes words of numbers. */
const afterNumber =
  /^\d+(?:st|kr|tkr|mkr|Mkr|MSEK|mnkr|km|kg|ha|kW|MW|GW|TW|mil|min|tim|cm|mm|dB|år|tal|an?d|[aeg]a?r|x|proc|th|rd|nd)/u

const dash = (quote: string) => `Tankstreck skrivs långt och med mellanslag på båda sidor. Rätta «${quote}».`

const patterns: readonly Pattern[] = [
  {
    pattern: /(?<=\p{L}|\))\s+(?:[,.;:!?](?=\s|$)|[,;](?=\p{L}))/gu,
    severity: 'error',
    say: (quote) => `Mellanslag före skiljetecken: «${quote}». Ta bort mellanslaget.`,
  },
  {
    pattern: /(?<=\p{L})[,;!?](?=\p{L})/gu,
    severity: 'error',
    say: (quote) => `Mellanslag saknas efter skiljetecknet i «${quote}».`,
    only: isNoAddress,
  },
  {
    pattern: /(?<=\p{Ll}\p{Ll})\.(?=\p{Lu}\p{Ll})/gu,
    severity: 'error',
    say: (quote) => `Mellanslag saknas efter punkten i «${quote}».`,
    only: isNoAddress,
  },
  {
    pattern: /(?<![\p{L}\p{N}%.,:/#_-])(?:\d{4}|\d{1,3})\p{Ll}{3,}/gu,
    severity: 'error',
    say: (quote) => `Mellanslag saknas mellan siffra och ord i «${quote}».`,
    only: (hit, passage) => !afterNumber.test(hit[0]) && isNoAddress(hit, passage),
  },
  {
    pattern: /(?<=\p{L}{3})-(?:och|eller|samt)(?![\p{L}-])/gu,
    severity: 'error',
    say: (quote) => `Mellanslag saknas efter bindestrecket i «${quote}».`,
  },
  { pattern: /(?<=[\p{L}\p{N}] )-(?=\p{Lu}\p{Ll})/gu, severity: 'error', say: dash, only: isInsideLine },
  { pattern: /(?<=[\p{L}\p{N}] )–(?=\p{L}{2})/gu, severity: 'error', say: dash, only: isInsideLine },
  { pattern: /(?<=\p{L}{2}|\d{4})– (?=\p{L})/gu, severity: 'error', say: dash },
  { pattern: /(?<=(?<!\d)\d{4})-(?=\p{Lu}\p{Ll})/gu, severity: 'error', say: dash },
  {
    pattern: /(?<=\p{L})(?:,,|;;|,\.|;\.|(?<!\.)\.\.(?!\.))/gu,
    severity: 'error',
    say: (quote) => `Dubbla skiljetecken: «${quote}». Ta bort det ena.`,
  },
  {
    pattern: /\(\s+(?=\p{L})|(?<=\p{L})\s+\)/gu,
    severity: 'warning',
    say: (quote) => `Mellanslag innanför parentesen: «${quote}». Ta bort det.`,
  },
  {
    pattern: /(?<=\p{Ll}{3})\((?=\p{L}{4,}[^)]* )|\)(?=\p{Ll}{3})/gu,
    severity: 'warning',
    say: (quote) => `Mellanslag saknas vid parentesen i «${quote}».`,
    only: ({ 0: sign, index }, { text }) => sign === '(' || !/\([^ )]{1,12}$/.test(text.slice(0, index)),
  },
]

function isNoAddress(hit: RegExpExecArray, passage: Passage): boolean {
  return !/www|[/@=_%]/.test(quoteOf(passage, hit))
}

/** Not the mark of a list item, which stands first in its line. */
function isInsideLine(hit: RegExpExecArray, { starts }: Passage): boolean {
  return !starts.includes(hit.index)
}

type Place = { readonly line: number; readonly quote: string }

/* After a full stop a doubled space is an old habit, not a fault. */
function doubledSpaces(passage: Passage, lines: readonly string[]): Place[] {
  if (passage.kind === 'heading') return []
  return passage.starts.flatMap((start) => {
    const line = lineAt(passage, start)
    const raw = lines[line - 1]?.trim() ?? ''
    if (!raw.includes('  ')) return []
    return [...raw.matchAll(/[\p{L},]+ {2,3}\p{L}+|\p{N} {2}\p{Ll}+/gu)].map(([quote]) => ({ line, quote }))
  })
}

/* A paragraph of several sentences that ends in a word, and does not run on. */
function lostStop({ kind, text, lines }: Passage, next: Passage | undefined): Place[] {
  if (kind !== 'body' || !/[.!?] \p{Lu}/u.test(text) || !/\p{L}{2}$/u.test(text) || text.length < 120) return []
  const last = /\S+$/.exec(text)?.[0] ?? ''
  if (last.includes('/') || functionWords.has(last.toLowerCase())) return []
  if (next && /^[\p{Ll}•–-]/u.test(next.text)) return []
  return [{ line: lines[1], quote: /\S+\s\S+$/.exec(text)?.[0] ?? text }]
}

function shortDashes(passage: Passage): Place[] {
  if (passage.kind === 'heading' || !passage.text.includes(' - ')) return []
  return hitsIn(passage, /\p{L}{2,} - (?!och |eller |samt )\p{L}{2,}/gu).map((hit) => ({
    line: lineAt(passage, hit.index),
    quote: hit[0],
  }))
}

/** What is mended in one go by search and replace is one finding, with all its places. */
function together(places: readonly Place[], say: (count: string) => string, severity: 'warning' | 'notice'): Found[] {
  if (places.length === 0) return []
  const count = places.length === 1 ? 'ett ställe' : `${places.length} ställen`
  const lines = places.map(({ line }): [number, number] => [line, line])
  return [{ severity, lines, quotes: places.map(({ quote }) => quote), message: say(count) }]
}

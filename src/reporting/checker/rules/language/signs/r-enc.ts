/*
 * Broken characters: marks that have come loose from their letter, doubled vowels from a font that was read wrongly, signs that
 * stand for nothing, letters of two alphabets in one word. One finding for each passage, or the page would drown.
 */
import { hitsOf } from '../../../../../foundation/index.ts'
import { lineAt, type Passage, type Word } from '../../../checked-text.ts'
import type { Found } from '../../../finding.ts'
import { isWord } from '../../../lexicon/index.ts'
import type { Rule, RuleInput } from '../../../rule.ts'
import { writtenPassages } from '../patterns.ts'
import { wordFactsOf } from '../words/word-facts.ts'

export const rEnc: Rule = { id: 'R-ENC', title: 'Trasiga tecken', needs: ['text'], find: findBrokenCharacters }

function findBrokenCharacters({ text }: RuleInput): readonly Found[] {
  const { unknown } = wordFactsOf(text)
  const doubled = new Map<Passage, Word[]>()
  for (const word of unknown) if (/åå|ää|öö|[äåö](?:å|ä|ö)(?!r|g)/iu.test(word.text)) push(doubled, word)
  return writtenPassages(text).flatMap((passage) => {
    const signs = brokenSigns(passage)
    const words = (doubled.get(passage) ?? []).map(({ text, from }) => ({ quote: text, at: from }))
    const places = words.length > 1 ? [...signs, ...words] : signs
    return places.length > 0 ? [tell(passage, places)] : []
  })
}

function push(map: Map<Passage, Word[]>, word: Word): void {
  const same = map.get(word.passage)
  if (same) same.push(word)
  else map.set(word.passage, [word])
}

type Place = { readonly quote: string; readonly at: number }

const brokenSign =
  /\p{M}|[\uFFFD\uFB00-\uFB06\u200B\u00AD\uFEFF]|\p{Co}|Ã[¤¥¶„…–]|â€|Â[ §·»«]|\p{Script=Cyrillic}|\p{Script=Greek}/gu
const otherAlphabet = /^[\p{Script=Cyrillic}\p{Script=Greek}\P{L}]+$/u

/** The whole words in which a broken sign stands; a word wholly in another alphabet is a word of another language. */
function brokenSigns({ text }: Passage): Place[] {
  return hitsOf(text, brokenSign).flatMap(({ index }) => {
    const before = /[\p{L}\p{M}]*$/u.exec(text.slice(0, index))?.[0] ?? ''
    const quote = before + (/^.[\p{L}\p{M}]*/u.exec(text.slice(index))?.[0] ?? '')
    return isHarmless(quote) || otherAlphabet.test(quote) ? [] : [{ quote, at: index - before.length }]
  })
}

/* Letters and marks apart, as some programs store them, are right once they are put together; so is µ before a unit. */
function isHarmless(hit: string): boolean {
  const whole = hit.normalize('NFC')
  return (whole !== hit && !/\p{M}/u.test(whole) && isWord(whole)) || /^[µμ]\p{L}{1,2}$/u.test(hit)
}

function tell(passage: Passage, places: readonly Place[]): Found {
  const ordered = places.toSorted((a, b) => a.at - b.at)
  const quotes = [...new Set(ordered.map((place) => place.quote))]
  const first = ordered[0]?.at ?? 0
  const last = ordered.at(-1)?.at ?? first
  const shown = quotes.slice(0, 4).map((quote) => `«${quote}»`)
  return {
    severity: 'error',
    lines: [[lineAt(passage, first), lineAt(passage, last)]],
    quotes,
    message: `Tecken har blivit fel i ${shown.join(', ')}${quotes.length > 4 ? ' med flera' : ''}. Skriv om orden för hand.`,
  }
}

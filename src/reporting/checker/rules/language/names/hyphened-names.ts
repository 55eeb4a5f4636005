/*
 * An abbreviation and the noun it belongs to, written apart: `RES arbetet`, `EU ansökan`. Told where the text itself uses a hyphen
 * elsewhere, and for the few abbreviations that are never a genitive. Also a place before a definite noun: `Umeå universitetet`.
 */
import type { CheckedText, Word } from '../../../checked-text.ts'
import type { Found } from '../../../finding.ts'
import { featuresOf } from '../../../lexicon/index.ts'
import { functionWords } from '../words/function-words.ts'
import { beginsSentence, wordFactsOf } from '../words/word-facts.ts'
import { isBeside } from './name-tokens.ts'
import { placeOf } from './variants.ts'

type Pair = { readonly word: Word; readonly next: Word; readonly right: string }

export function findUnhyphened(text: CheckedText): Found[] {
  const { lower, countInLowerCase } = wordFactsOf(text)
  const pairs = text.words.flatMap((word, at): Pair[] => {
    const next = text.words[at + 1]
    if (!next || next.text !== lower[at + 1] || !/^[\p{Lu}\d]/u.test(word.text) || !isBeside(word, next)) return []
    if (isPlaceBeforeDefinite(word, next))
      return [{ word, next, right: `${word.text} ${next.text.replace(/et$|n$/, '')}` }]
    const isUsed = countInLowerCase.has(`${lower[at]}-${lower[at + 1]}`) && !/^\p{N}+$/u.test(word.text)
    return isUsed || isNeverGenitive(word, next) ? [{ word, next, right: `${word.text}-${next.text}` }] : []
  })
  return [...Map.groupBy(pairs, ({ word }) => word.text).values()].flatMap(tell)
}

const neverGenitive = /^(?:EU|AI|IT|TV|FN|1:1|UF|3D|ERUF|RUP)$/

function isNeverGenitive(word: Word, next: Word): boolean {
  if (!neverGenitive.test(word.text) || functionWords.has(next.text) || next.text.length < 4) return false
  const features = featuresOf(next.text)
  const kinds = [...features]
  return kinds.length > 0 && kinds.every((kind) => /^(?:noun|common|neuter)/.test(kind)) && !next.text.endsWith('s')
}

function isPlaceBeforeDefinite(word: Word, next: Word): boolean {
  if (!/^(?:universitetet|kommunen|länet|högskolan)$/.test(next.text) || !/^\p{Lu}\p{Ll}{2,}$/u.test(word.text))
    return false
  const features = featuresOf(word.text.toLowerCase())
  return !beginsSentence(word) && features.size === 0 && !word.text.endsWith('s')
}

/** One finding for each abbreviation, with all its places. */
function tell(pairs: readonly Pair[]): Found[] {
  const rights = [...new Set(pairs.map(({ right }) => `«${right}»`))]
  const forms = pairs.map(({ word, next }) => `${word.text} ${next.text}`)
  return [
    {
      severity: 'warning',
      lines: pairs.map(({ word, next }, at) => placeOf({ form: forms[at] ?? '', words: [word, next] })),
      quotes: forms,
      message: `Skriv ${rights.slice(0, 4).join(', ')}${rights.length > 4 ? ' och så vidare' : ''}.`,
    },
  ]
}

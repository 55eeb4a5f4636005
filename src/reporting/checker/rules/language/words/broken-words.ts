/*
 * Words that have been cut in two by a line break or the edge of a narrow column and lack the hyphen: neither half stands alone,
 * but put together they are a word.
 */
import type { CheckedText, Word } from '../../../checked-text.ts'
import { isListed, isLooseCompound, isWord, lowerAbbreviations } from '../../../lexicon/index.ts'
import { isCapitalised, type WordFacts, wordFactsOf } from './word-facts.ts'

export type BrokenWord = { readonly words: readonly Word[]; readonly joined: string; readonly atLineEnd: boolean }

const known = new WeakMap<CheckedText, readonly BrokenWord[]>()

export function findBrokenWords(text: CheckedText): readonly BrokenWord[] {
  const before = known.get(text)
  if (before) return before
  const facts = wordFactsOf(text)
  const found = text.words.flatMap((word, at) => {
    const next = text.words[at + 1]
    const broken = next && word.passage === next.passage && findBroken(text.words.slice(at, at + 3), facts)
    return broken ? [broken] : []
  })
  known.set(text, found)
  return found
}

function findBroken(words: readonly Word[], facts: WordFacts): BrokenWord | undefined {
  const [first, second, third] = words
  if (!first || !second || !mayBeHalves(first, second, facts)) return undefined
  const joined = first.text + second.text
  if (isBroken(first, second, joined, facts)) return { words: [first, second], joined, atLineEnd: isLineStart(second) }
  if (!third || !facts.unknown.has(third) || !areOnlySpaced(second, third)) return undefined
  const all = joined + third.text
  if (!isLineStart(third) || !isLineStart(second) || !isWhole(all, facts)) return undefined
  return { words: [first, second, third], joined: all, atLineEnd: true }
}

/* Cheap questions first: one of the halves is unknown, or they stand at a line end before a third that is. */
function mayBeHalves(first: Word, second: Word, facts: WordFacts): boolean {
  if (!facts.unknown.has(first) && !facts.unknown.has(second)) return false
  if (isCapitalised(second.text) || /[\d.:]/.test(first.text + second.text)) return false
  return areOnlySpaced(first, second) && !lowerAbbreviations.has(first.text) && !lowerAbbreviations.has(second.text)
}

function isBroken(first: Word, second: Word, joined: string, facts: WordFacts): boolean {
  if (joined.length < 5) return false
  const [odd, other] = [facts.unknown.has(first), facts.unknown.has(second)]
  const halves = Number(odd && !facts.names.has(first.text)) + Number(other)
  const lower = joined.toLowerCase()
  if (isLineStart(second)) return halves > 0 && (isWhole(joined, facts) || (odd && other && isLooseCompound(lower)))
  if (halves === 2) return isWhole(joined, facts)
  return other && joined.length > 7 && (facts.countInLowerCase.has(lower) || isListed(lower)) && isWhole(joined, facts)
}

function isWhole(joined: string, facts: WordFacts): boolean {
  return isWord(joined) || (facts.countInLowerCase.get(joined.toLowerCase()) ?? 0) > 1
}

function areOnlySpaced(first: Word, second: Word): boolean {
  return first.passage === second.passage && /^\s+$/.test(first.passage.text.slice(first.to, second.from))
}

export function isLineStart(word: Word): boolean {
  return word.from > 0 && word.passage.starts.includes(word.from)
}

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
  if (!first || !second || !areOnlySpaced(first, second) || /[\d.:]/.test(first.text + second.text)) return undefined
  if (isCapitalised(second.text) || lowerAbbreviations.has(first.text) || lowerAbbreviations.has(second.text))
    return undefined
  const joined = first.text + second.text
  if (isBroken(first, second, joined, facts)) return { words: [first, second], joined, atLineEnd: isLineStart(second) }
  if (!third || !areOnlySpaced(second, third) || !isLineStart(third) || !isLineStart(second)) return undefined
  const all = joined + third.text
  if (!facts.unknown.has(third) || !isWhole(all, facts)) return undefined
  return { words: [first, second, third], joined: all, atLineEnd: true }
}

function isBroken(first: Word, second: Word, joined: string, facts: WordFacts): boolean {
  if (joined.length < 5 || !isWhole(joined, facts)) return false
  const [odd, other] = [facts.unknown.has(first), facts.unknown.has(second)]
  const halves = Number(odd && !facts.names.has(first.text)) + Number(other)
  if (isLineStart(second)) return halves > 0 || (odd && other)
  if (halves === 2) return true
  const isUsed = (facts.countInLowerCase.get(joined.toLowerCase()) ?? 0) > 0
  return facts.unknown.has(second) && joined.length > 7 && (isUsed || isListed(joined.toLowerCase()))
}

function isWhole(joined: string, facts: WordFacts): boolean {
  return isWord(joined) || isLooseCompound(joined.toLowerCase()) || (facts.countInLowerCase.get(joined.toLowerCase()) ?? 0) > 1
}

function areOnlySpaced(first: Word, second: Word): boolean {
  return first.passage === second.passage && /^\s+$/.test(first.passage.text.slice(first.to, second.from))
}

export function isLineStart(word: Word): boolean {
  return word.from > 0 && word.passage.starts.includes(word.from)
}

/*
 * What several language rules want to know of a text, found once: how often each word stands there, which words are names, and
 * which words the list does not know. Nothing here judges.
 */
import type { CheckedText, Word } from '../../../checked-text.ts'
import { englishWords, isWord } from '../../../lexicon/index.ts'

export type WordFacts = {
  /** The words in order, in lower case. */
  readonly lower: readonly string[]
  /** Letter for letter. */
  readonly count: ReadonlyMap<string, number>
  readonly countInLowerCase: ReadonlyMap<string, number>
  /** Words that stand with a capital where no sentence begins, or twice with a capital and never without. */
  readonly names: ReadonlySet<string>
  /** The unknown words once each, in lower case. */
  readonly unknownKinds: ReadonlySet<string>
  readonly unknown: ReadonlySet<Word>
  readonly foreign: ReadonlySet<Word>
}

const facts = new WeakMap<CheckedText, WordFacts>()

export function wordFactsOf(text: CheckedText): WordFacts {
  const before = facts.get(text)
  if (before) return before
  const found = findFacts(text)
  facts.set(text, found)
  return found
}

function findFacts(text: CheckedText): WordFacts {
  const count = countBy(text.words, (word) => word.text)
  const lower = text.words.map((word) => word.text.toLowerCase())
  const countInLowerCase = countBy(lower, (word) => word)
  const halves = findHalves(text.words)
  const unknown = new Set(text.words.filter((word) => !halves.has(word) && !isKnown(word.text)))
  return {
    lower,
    count,
    countInLowerCase,
    names: findNames(text, count, countInLowerCase),
    unknownKinds: new Set([...unknown].map((word) => word.text.toLowerCase())),
    unknown,
    foreign: findForeign(text.words, unknown),
  }
}

function countBy<T>(things: readonly T[], key: (thing: T) => string): Map<string, number> {
  const counted = new Map<string, number>()
  for (const thing of things) counted.set(key(thing), (counted.get(key(thing)) ?? 0) + 1)
  return counted
}

/** The halves of words that a line end has divided properly, with a hyphen. */
function findHalves(words: readonly Word[]): Set<Word> {
  return new Set(
    words.flatMap((word, at) => {
      const next = words[at + 1]
      if (next?.passage !== word.passage || !/^\p{Ll}/u.test(next.text)) return []
      const isDivided =
        next.passage.starts.includes(next.from) && /^-\s*$/.test(word.passage.text.slice(word.to, next.from))
      return isDivided && !/^(?:och|eller|samt)$/.test(next.text) ? [word, next] : []
    }),
  )
}

function isKnown(word: string): boolean {
  return isWord(word) || !/\p{L}/u.test(word)
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function findNames(
  text: CheckedText,
  count: ReadonlyMap<string, number>,
  countInLowerCase: ReadonlyMap<string, number>,
): Set<string> {
  const names = new Set<string>()
  for (const word of text.words) {
    if (!isCapitalised(word.text)) continue
    const times = count.get(word.text) ?? 0
    const always = times > 1 && times === countInLowerCase.get(word.text.toLowerCase())
    if (!beginsSentence(word) || (always && !isWord(word.text.toLowerCase()))) names.add(word.text)
  }
  return names
}

/** Whether a capital is due here whatever the word: first in a passage or cell, after a full stop, a colon or a list mark. */
export function beginsSentence(word: Word): boolean {
  const { text, starts, kind } = word.passage
  if (word.from === 0 || (kind !== 'body' && starts.includes(word.from))) return true
  const before = text.slice(Math.max(0, word.from - 4), word.from)
  return /[.!?:;•●▪*"”»«“(\d)/–-][\s"”»«“(]*$/u.test(before)
}

/** A word is in another language when it, or one beside it, is English, and it is not Swedish. */
function findForeign(words: readonly Word[], unknown: ReadonlySet<Word>): Set<Word> {
  const isOdd = (word: Word | undefined, beside: Word) =>
    word?.passage === beside.passage &&
    Math.min(Math.abs(word.from - beside.to), Math.abs(beside.from - word.to)) <= 2 &&
    (unknown.has(word) || /^(?:of|the|and|for|on|to|up|off|non)$/i.test(word.text))
  return new Set(
    words.filter(
      (word, at) =>
        unknown.has(word) &&
        (englishWords.has(word.text.toLowerCase()) || isOdd(words[at - 1], word) || isOdd(words[at + 1], word)),
    ),
  )
}

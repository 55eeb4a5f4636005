/*
 * The mark of a footnote that has stuck to its word: `RUS1`, where a note 1 follows on the page.
 */
import { type CheckedText, linesOf, type Word } from '../../../checked-text.ts'
import type { Found } from '../../../finding.ts'
import { isWord } from '../../../lexicon/index.ts'
import { wordFactsOf } from '../words/word-facts.ts'

const markedWord = /^(\p{L}[\p{L}-]*\p{L})([1-9])$/u
/* Carbon dioxide and square metres end with a digit of their own. */
const ownDigit = /^(?:co|no|so|ch|h|n|o|m|km|dm|cm|mm|pm|a|e|nuts|covid|web|wp|tp|t|fas|steg|del|etapp|kap|nr)\d$/iu

export function findGluedNotes(text: CheckedText): Found[] {
  const { countInLowerCase } = wordFactsOf(text)
  return text.words.flatMap((word) => {
    const [, base, digit] = markedWord.exec(word.text) ?? []
    if (base === undefined || digit === undefined || ownDigit.test(word.text)) return []
    const part = base.split('-').at(-1) ?? base
    const isKnown = countInLowerCase.has(base.toLowerCase()) || (part.length > 3 && isWord(part))
    const hasNote = isFollowedByNote(text, word, digit)
    if (!isKnown || (!hasNote && isInSeries(base, digit, countInLowerCase))) return []
    return [
      {
        severity: hasNote ? 'error' : 'warning',
        lines: [linesOf(word.passage, word.from, word.to)],
        quotes: [word.text],
        message: `Siffran ${digit} har fastnat i «${word.text}»: en fotnot? Lyft upp den eller skriv «${base}».`,
      },
    ]
  })
}

function isInSeries(base: string, digit: string, count: ReadonlyMap<string, number>): boolean {
  const beside = [Number(digit) - 1, Number(digit) + 1]
  return beside.some((number) => count.has(`${base.toLowerCase()}${number}`))
}

/** A note begins with its number and stands within the page. */
function isFollowedByNote({ lines }: CheckedText, word: Word, digit: string): boolean {
  const from = word.passage.lines[0]
  return lines.slice(from, from + 70).some((line) => new RegExp(`^\\s*${digit}\\s+\\p{Lu}`, 'u').test(line))
}

/*
 * When a word of change is a claim of its figure: not wished for, not of something else, and a comparative only where it compares.
 */

import type { FoundWord } from '../text/found-word.ts'
import { numberPattern } from '../text/numbers.ts'
import type { Sentence } from '../text/sentences.ts'
import { isOfSomethingElse } from './about-something-else.ts'
import type { ChangeWord } from './claim-words.ts'
import { aYear, thenWords, yearBefore } from './references.ts'
import { isWished } from './wishes-and-denials.ts'

const duration = /tid(?!ig)|dag(?:ar)?(?!lig)|veck|månad|timm/iu

export function isClaim(
  { kind, ofTime }: ChangeWord,
  sentence: Sentence,
  { word, at, figure, papers, said, before, after }: FoundWord,
): boolean {
  const isArrow = /[^\p{L}\s]/u.test(word) && word.length === 1
  if (isArrow) return true
  if (isWished(before, word)) return false
  if (ofTime && !duration.test(papers.label) && !/(?:tid|tiden)(?!\p{L})/iu.test(said.clause)) return false
  if (kind === 'compared-up' || kind === 'compared-down') return isComparing(sentence, at, word, after)
  const between = figure.from > at ? sentence.text.slice(at + word.length, figure.from) : undefined
  if (isOfSomethingElse({ before, word, after, between, label: papers.label })) return false
  return !/^lika /iu.test(word) || isAsMany(sentence, before, after)
}

const comparesThen = new RegExp(`(?<!\\p{L})(?:än|som)\\s+(?:${thenWords})|jämfört med|i förhållande till`, 'iu')
/** än de 141 som beviljades 2020. */
const thanNumberThen = new RegExp(
  `^[^,.;]*?(?<!\\p{L})än\\s+(?:de\\s+)?(?:${numberPattern})[^,.;]*(?:${aYear}|${yearBefore})`,
  'iu',
)
const becameBefore =
  /(?<!\p{L})(?:blev|blir|blivit|har varit)\s+(?:(?:i genomsnitt|i snitt|i år|under året|något|betydligt|klart|lite|också|även|därmed|ännu|åter)\s+)*$/iu
const ofThisYear = /(?<!\p{L})(?:under året|i år|nu)(?!\p{L})/iu
/** Något färre stöd, …: a degree at the start makes it a comparison with what was. */
const degreeAtStart = /^(?:Något|Betydligt|Väsentligt|Avsevärt|Klart|Märkbart|Ännu|Lite|Markant)\s+$/u
const thanAnything = /^[^,.]{0,16}(?:någonsin|något tidigare år|eller mindre)/iu

/** A comparative says something of the figure where it compares with another time or with another figure, or says what became. */
function isComparing({ text, figures }: Sentence, at: number, word: string, after: string): boolean {
  const before = text.slice(0, at)
  if (thanAnything.test(after)) return false
  if (figures.some(({ from }) => from > at && /^\s+än\s+$/u.test(text.slice(at + word.length, from)))) return false
  if (figures.length > 1 && /(?<!\p{L})än\s/iu.test(after)) return true
  if (thanNumberThen.test(after) || comparesThen.test(after) || becameBefore.test(before)) return true
  const comparesElsewhere = /(?<!\p{L})(?:än|behövs|krävs|behöver)(?!\p{L})/iu.test(after)
  if (comparesElsewhere) return false
  return degreeAtStart.test(before) || (at === 0 && ofThisYear.test(after))
}

/** lika många som: with what? */
function isAsMany({ figures }: Sentence, before: string, after: string): boolean {
  if (/(?:minst|inte)\s+$/iu.test(before)) return false
  return !/^\s+[\p{L}\s]*som\s/iu.test(after) || comparesThen.test(after) || figures.length > 1
}

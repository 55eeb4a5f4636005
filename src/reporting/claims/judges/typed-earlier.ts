/*
 * Earlier values typed by hand beside a live figure: "från 70 till", "jämfört med 68 år 2020", "(2020: 68)".
 */

import { hitsOf } from '../../../foundation/index.ts'
import { cannotTell, type FigurePapers, type Judged, told } from '../claim.ts'
import type { Said } from '../text/found-word.ts'
import { numberIn, numberPattern, stepOf } from '../text/numbers.ts'
import { aYear, yearBefore } from '../words/references.ts'
import { comparedWith } from './compared-with.ts'
import { sayValue } from './say-series.ts'
import { isYear, type Typed, unit } from './typed.ts'

const earlierYear = `(?:(?:år\\s+|under\\s+|i\\s+)*(${aYear})|(?:i )?(?:${yearBefore}))`
const earlierNoun = '(?:\\s+(?!och|men)\\p{L}+){0,3}'
const leading = '(?:\\(|(?<!\\p{L})(?:från|jämför(?:t|as?|s) med|mot|än|som var|var)\\s+(?:de\\s+)?)'
const typedThen = new RegExp(
  `(?<=${leading})(?:${numberPattern})${unit}(?=${earlierNoun}\\s+\\(?${earlierYear})`,
  'giu',
)
const yearFirst = new RegExp(
  `(?<=(?<!\\p{L})(?:(${aYear})|i fjol|förra året|året innan)\\s+(?:var|låg|uppgick)\\s+(?:\\p{L}+\\s+){0,3})(?:${numberPattern})${unit}(?![\\p{L}\\d])`,
  'giu',
)
const fromTo = new RegExp(
  `(?<=(?<!\\p{L})från\\s+)(?:${numberPattern})${unit}(?=(?:\\s+\\p{L}+){0,2}\\s+till\\s+$)`,
  'giu',
)
const bracketed = new RegExp(`(?<=\\((${aYear}):\\s*)(?:${numberPattern})${unit}(?=\\))`, 'giu')

/** @param figureAt where the figure stands. */
export function typedEarlier(sentence: string, figureAt: number): Typed[] {
  const found = [typedThen, yearFirst, bracketed].flatMap((pattern) => hitsOf(sentence, pattern))
  const before = hitsOf(sentence.slice(0, figureAt), fromTo)
  return [...found, ...before]
    .filter(({ 0: word }) => !isYear(word))
    .map(({ 0: word, 1: year, index }) => ({
      word,
      at: index,
      judge: (papers, said) => judgeEarlier(word, year, papers, said),
    }))
}

/** The year that is typed with it, else the one that the sentence compares with. */
function judgeEarlier(word: string, year: string | undefined, papers: FigurePapers, said: Said): Judged {
  const compared = year === undefined ? comparedWith(papers, said) : undefined
  if (typeof compared === 'string') return cannotTell(compared)
  const then = compared?.before ?? papers.series.find((reading) => reading.period === year)
  return then === undefined ? cannotTell(`Serien har inget värde för ${year}.`) : judgeReading(word, then, papers)
}

/** A typed value held against a reading: to the last digit that is typed. */
export function judgeReading(
  word: string,
  { period, value }: { period: string; value: number },
  { unit: own }: FigurePapers,
): Judged {
  const number = numberIn(word)
  if (number === undefined) return cannotTell('Talet går inte att läsa.')
  const room = stepOf(word) === 1 ? 1e-9 : stepOf(word) / 2
  return told(Math.abs(value - number) <= room, `${period}: ${sayValue(value, own)}.`, sayValue(value, own))
}

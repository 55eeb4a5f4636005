/*
 * Limits typed by hand beside a live figure: "passerade 80", "fler än 80 företag, 84", "mellan 90 och 120 stöd, närmare bestämt 128".
 */

import { hitsOf } from '../../../foundation/index.ts'
import { cannotTell, type FigurePapers, type Judged, told } from '../claim.ts'
import { numberIn, numberPattern } from '../text/numbers.ts'
import { type Edge, edgeWordBefore, edgeWords, lies } from '../words/modifiers.ts'
import { wholeWord } from '../words/paradigms.ts'
import { sayValue } from './say-series.ts'
import { isYear, type Typed, unit } from './typed.ts'

/** Not two thirds, nine of ten nor three times. */
const number = `(?:${numberPattern})${unit}(?!\\s+(?:av\\s|gånger|\\p{L}*del(?:ar)?(?!\\p{L})))`
/** The figure follows as an apposition: ", närmare bestämt", " (", ": ". */
const apposition =
  '(?=(?:\\s+\\p{L}+){0,4}(?:,\\s+|\\s*\\(|\\s+–\\s+|:\\s+)(?:(?:närmare bestämt|exakt|totalt|sammanlagt|nämligen) )?$)'
const passed = wholeWord(
  `(översteg|överstiger|överskred|överträffade|passerade|passerat|understeg|understiger|underskred)\\s+(?:för första gången\\s+)?(?:\\p{L}+\\s+)?(${number})`,
)
const apposed = wholeWord(`(?:${edgeWords}) (${number})${apposition}`)
const ranged = wholeWord(`mellan (${number}) och (${number})${apposition}`)

/** @param figureAt where the figure stands. */
export function typedLimits(sentence: string, figureAt: number): Typed[] {
  const isFirst = /för första gången/iu.test(sentence)
  const before = sentence.slice(0, figureAt)
  return [
    ...hitsOf(sentence, passed).map(({ 0: word, 1: verb = '', 2: limit = '', index }): Typed => {
      const edge = /^under/iu.test(verb) ? 'under' : 'over'
      return { word, at: index, judge: (papers) => judgeLimit(limit, edge, papers, isFirst) }
    }),
    ...hitsOf(before, apposed).map(({ 0: word, 1: limit = '', index }): Typed => {
      const edge = edgeWordBefore(word.slice(0, -limit.length))?.edge ?? 'near'
      return { word, at: index, judge: (papers) => judgeLimit(limit, edge, papers, false) }
    }),
    ...hitsOf(before, ranged)
      .filter(({ 1: low = '', 2: high = '' }) => !isYear(low) && !isYear(high))
      .map(({ 0: word, 1: low = '', 2: high = '', index }): Typed => {
        return { word, at: index, judge: (papers) => judgeRange(low, high, papers) }
      }),
  ]
}

function judgeLimit(written: string, edge: Edge, papers: FigurePapers, isFirst: boolean): Judged {
  const { value, unit: own, series, period } = papers
  const limit = numberIn(written)
  if (value === undefined || limit === undefined) return cannotTell('Siffran finns inte längre.')
  if (/procent|%/iu.test(written) && own !== 'percent') return cannotTell('Siffran är ett antal, inte en andel.')
  const far = limit / 10
  const passes = (found: number) => lies(found, limit, edge, { exact: 0, near: far, far })
  const earlier = series.find((reading) => reading.period < period && passes(reading.value))
  if (isFirst && earlier)
    return told(false, `${earlier.period}: ${sayValue(earlier.value, own)}; det var alltså inte första gången.`)
  return told(passes(value), `Värdet är ${sayValue(value, own)}.`)
}

function judgeRange(low: string, high: string, { value, unit: own }: FigurePapers): Judged {
  const [least, most] = [numberIn(low), numberIn(high)]
  if (value === undefined || least === undefined || most === undefined) return cannotTell('Siffran finns inte längre.')
  return told(value >= least && value <= most, `Värdet är ${sayValue(value, own)}.`)
}

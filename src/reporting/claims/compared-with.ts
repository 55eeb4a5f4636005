/*
 * With what a word of direction compares: the year before, a year that the sentence names, or several years in a row.
 */
import type { FigurePapers } from './claim.ts'

export type Reading = { readonly period: string; readonly value: number }

export type Compared = {
  readonly before: Reading
  readonly now: Reading
  /** Pairs that must all hold: one, or each year against the one before where the sentence says so. */
  readonly steps: readonly (readonly [number, number])[]
}

const ordinals = ['andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde']
const year = '((?:19|20)\\d\\d)'
const between = new RegExp(`(?:mellan|från)\\s+(?:år\\s+)?${year}\\s+(?:och|till)\\s+(?:år\\s+)?${year}`, 'iu')
const named = new RegExp(`(?:sedan|jämfört med|än|mot)\\s+(?:år\\s+|under\\s+)?${year}`, 'iu')
const anyYear = /(?<!\d)(?:19|20)\d\d(?!\d)/gu
const everyYear = /stadigt|varje år|år för år|kontinuerligt/iu

/** A Swedish sentence where it cannot be told. */
export function comparedWith({ series, period, value }: FigurePapers, sentence: string): Compared | string {
  const now = series.find((reading) => reading.period === period)
  if (!now || value === undefined) return 'Serien har inget värde för perioden.'
  const [span, since] = [between.exec(sentence), named.exec(sentence)?.[1]]
  if (span) return comparing(series, span[1], span[2], sentence)
  if (since !== undefined) return comparing(series, since, period, sentence)
  const inRow = /för (\p{L}+) året i rad/iu.exec(sentence)?.[1]
  if (inRow !== undefined) return rowOf(series, now, ordinals.indexOf(inRow.toLowerCase()) + 2)
  if (speaksOfOther(sentence, period)) return 'Meningen nämner ett annat år än siffrans.'
  return comparing(series, String(Number(period) - 1), period, sentence)
}

/** A year that is neither the figure's nor compared with: the sentence may be about something else. */
function speaksOfOther(sentence: string, period: string): boolean {
  return [...sentence.matchAll(anyYear)].some(([found]) => found !== period)
}

function comparing(
  series: readonly Reading[],
  from: string | undefined,
  to: string | undefined,
  sentence: string,
): Compared | string {
  const [before, now] = [series.find(({ period }) => period === from), series.find(({ period }) => period === to)]
  if (!before) return `Serien har inget värde för ${from ?? 'perioden'}.`
  if (!now) return `Serien har inget värde för ${to ?? 'perioden'}.`
  if (!everyYear.test(sentence)) return { before, now, steps: [[before.value, now.value]] }
  return { before, now, steps: pairs(series.filter(({ period }) => period >= before.period && period <= now.period)) }
}

function rowOf(series: readonly Reading[], now: Reading, count: number): Compared | string {
  const end = series.indexOf(now)
  const years = series.slice(Math.max(0, end - count), end + 1)
  const [before] = years
  const unbroken = years.every(({ period }, at) => Number(period) === Number(before?.period) + at)
  if (!before || count < 2 || years.length !== count + 1 || !unbroken)
    return 'Serien är för kort för så många år i rad.'
  return { before, now, steps: pairs(years) }
}

function pairs(readings: readonly Reading[]): [number, number][] {
  return readings.slice(1).map((reading, at) => [readings[at]?.value ?? 0, reading.value])
}

/*
 * With what a word of change compares: the year before, a year that the sentence names, several years in a row, or another figure of
 * the same sentence.
 */
import type { FigurePapers } from './claim.ts'

export type Reading = { readonly period: string; readonly value: number }

export type Compared = {
  readonly before: Reading
  readonly now: Reading
  /** From `before` to `now`; all of them where each must hold against the one before it. */
  readonly readings: readonly Reading[]
}

const ordinals = ['andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde']
const numbers = ['två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio']
const year = '((?:19|20)\\d\\d)'
const between = new RegExp(
  `(?:mellan|från|perioden|åren)\\s+(?:åren?\\s+)?${year}\\s*(?:och|till|–|-)\\s*(?:år\\s+)?${year}`,
  'iu',
)
const named = new RegExp(
  `(?:sedan|vad det var|jämfört med|i jämförelse med|i förhållande till|än|mot|från|som|varken|nivån?)\\s+(?:år\\s+|under\\s+|för\\s+|i\\s+)*(?:\\p{L}+\\s+)?${year}`,
  'iu',
)
const inRow = /(?<!\p{L})(\p{L}+) (?:året i (?:rad|följd)|år i (?:rad|följd))/iu
const lastYears = /(?<!\p{L})(?:(?:de )?senaste|sista|under) (\p{L}+) åren/iu
const anyYear = /(?<!\d)(?:19|20)\d\d(?!\d)/gu
const everyYear = /stadigt|varje år|år för år|kontinuerligt|år efter år/iu

/**
 * @param clause the part of the sentence in which the word stands: a year there is what the word is about.
 * @returns a Swedish sentence where it cannot be told.
 */
export function comparedWith(papers: FigurePapers, sentence: string, clause: string): Compared | string {
  const { series, period, value } = papers
  if (value === undefined) return 'Siffran finns inte längre.'
  const span = between.exec(sentence)
  if (span) return comparing(series, span[1], span[2], sentence)
  const since = named.exec(sentence)?.[1]
  const now = nowOf(papers, sentence, clause, since)
  if (now === undefined) return 'Meningen nämner ett annat år än siffrans.'
  if (since !== undefined && since !== now) return comparing(series, since, now, sentence)
  const row = inRow.exec(sentence)?.[1]?.toLowerCase()
  if (row !== undefined) return rowOf(series, now, stepsIn(row))
  const last = numbers.indexOf(lastYears.exec(sentence)?.[1]?.toLowerCase() ?? '')
  if (last >= 0) return comparing(series, String(Number(period) - last - 2), now, sentence)
  return comparing(series, periodBefore(now, sentence), now, sentence)
}

/** `tredje året i rad` is three steps, and so is `tre år i rad`. */
function stepsIn(word: string): number {
  if (word === 'flera') return 2
  return Math.max(ordinals.indexOf(word), numbers.indexOf(word)) + 2
}

/** The year that the word speaks of: the figure's own, or another that its clause names. */
function nowOf({ series, period }: FigurePapers, sentence: string, clause: string, since: string | undefined) {
  const others = (text: string) =>
    [...new Set([...text.matchAll(anyYear)].map(([found]) => found))].filter((found) => found !== since)
  const [own, ...more] = others(clause).filter((found) => !period.includes(found))
  if (own !== undefined && !others(clause).includes(period))
    return more.length === 0 && series.some((reading) => reading.period === own) ? own : undefined
  const elsewhere = others(sentence).filter((found) => !period.includes(found))
  return elsewhere.every((found) => found === String(Number(period) - 1)) ? period : undefined
}

/** A quarter is held against the same quarter of the year before, unless the sentence says the quarter before. */
function periodBefore(period: string, sentence: string): string {
  const [, whole = '', quarter] = /^(\d{4})(?:K([1-4]))?$/.exec(period) ?? []
  if (quarter === undefined) return String(Number(whole) - 1)
  if (!/kvartalet (?:innan|före)|föregående kvartal|förra kvartalet/iu.test(sentence))
    return `${Number(whole) - 1}K${quarter}`
  return quarter === '1' ? `${Number(whole) - 1}K4` : `${whole}K${Number(quarter) - 1}`
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
  if (!everyYear.test(sentence)) return { before, now, readings: [before, now] }
  const readings = series.filter(({ period }) => period >= before.period && period <= now.period)
  return readings.length > 2 || !/år/iu.test(everyYear.exec(sentence)?.[0] ?? '')
    ? { before, now, readings }
    : 'Serien är för kort för så många år i rad.'
}

function rowOf(series: readonly Reading[], period: string, count: number): Compared | string {
  const end = series.findIndex((reading) => reading.period === period)
  const readings = series.slice(Math.max(0, end - count), end + 1)
  const [before, now] = [readings[0], readings.at(-1)]
  const unbroken = readings.every((reading, at) => Number(reading.period) === Number(before?.period) + at)
  if (!before || !now || count < 2 || readings.length !== count + 1 || !unbroken)
    return 'Serien är för kort för så många år i rad.'
  return { before, now, readings }
}

/*
 * With what a word of change compares: the year before, a year that the sentence names, several years in a row, or another figure of
 * the same sentence.
 */

import { hitsOf } from '../../../foundation/index.ts'
import type { FigurePapers } from '../claim.ts'
import type { Said } from '../text/found-word.ts'
import { allEarlier, aYear, severalEarlier } from '../words/references.ts'

export type Reading = { readonly period: string; readonly value: number }

export type Compared = {
  readonly before: Reading
  readonly now: Reading
  /** From `before` to `now`; all of them where each must hold against the one before it. */
  readonly readings: readonly Reading[]
  /** `now` is held against each of the others, not each against the one before it. */
  readonly isEach?: true
}

const ordinals = ['andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde']
const numbers = ['två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio']
const year = `(${aYear})`
const levelYear = new RegExp(`(${aYear})\\s+års(?!\\p{L})`, 'iu')
/** nivån före 2020 is the year before that. */
const levelBefore = new RegExp(`nivån (?:före|innan) (?:år )?${year}`, 'iu')
const between = new RegExp(
  `(?:mellan|från|perioden|åren)\\s+(?:åren?\\s+)?${year}\\s*(?:och|till|–|-)\\s*(?:år\\s+)?${year}`,
  'iu',
)
const named = new RegExp(
  `(?:(?<!gången )sedan|vad det var|jämfört med|i jämförelse med|i förhållande till|än|mot|från|som|varken|nivån?)\\s+(?:år\\s+|under\\s+|för\\s+|i\\s+)*(?:\\p{L}+\\s+)?${year}`,
  'iu',
)
const inRow = /(?<!\p{L})(\p{L}+) (?:året i (?:rad|följd|sträck)|år i (?:rad|följd|sträck))/iu
const lastYears = /(?<!\p{L})(?:(?:de )?senaste|sista|under) (\p{L}+) åren/iu
const vagueYears = /(?<!\p{L})(?:(?:de )?senaste åren|(?:under )?senare år|på senare tid)(?!\p{L})/iu
const bothYears = new RegExp(`(?<!\\p{L})än\\s+(?:under\\s+)?både\\s+${year}\\s+och\\s+${year}`, 'iu')
const anyYear = /(?<!\d)(?:19|20)\d\d(?!\d)/gu
const everyYear =
  /obrut\p{L}+|inte (?:har )?brutits|utan avbrott|stadigt|varje år|år för år|kontinuerligt|år efter år/iu

/** @returns a Swedish sentence where it cannot be told. */
export function comparedWith(papers: FigurePapers, said: Said): Compared | string {
  const { series, period, value } = papers
  const { sentence, scope } = said
  if (value === undefined) return 'Siffran finns inte längre.'
  const span = between.exec(scope)
  if (span) return comparing(series, span[1], span[2], scope)
  const outOf = levelBefore.exec(scope)?.[1]
  if (outOf !== undefined) return comparing(series, String(Number(outOf) - 1), period, scope)
  const both = bothYears.exec(scope)
  if (both)
    return withEach(
      series.filter(({ period: each }) => each === period || both.includes(each)),
      period,
      2,
    )
  const since = named.exec(scope)?.[1] ?? levelYear.exec(scope)?.[1]
  const now = nowOf(papers, said, since)
  if (now === undefined) return 'Meningen nämner ett annat år än siffrans.'
  if (since !== undefined && since !== now) return comparing(series, since, now, scope)
  if (vagueYears.test(scope)) return inVagueYears(series, now)
  if (allEarlier.test(scope)) return withEach(series, now)
  const several = severalEarlier.exec(scope)
  if (several) return withEach(series, now, numbers.indexOf((several[1] ?? several[2] ?? '').toLowerCase()) + 2)
  const row = inRow.exec(scope)?.[1]?.toLowerCase()
  if (row !== undefined) return rowOf(series, now, stepsIn(row))
  const last = numbers.indexOf(lastYears.exec(sentence)?.[1]?.toLowerCase() ?? '')
  if (last >= 0) return comparing(series, String(Number(period) - last - 2), now, scope)
  return comparing(series, periodBefore(now, sentence), now, scope)
}

/** Held against each of the years before; all of them, or so many. */
function withEach(series: readonly Reading[], now: string, count?: number): Compared | string {
  const earlier = series.filter(({ period }) => period < now)
  const others = count === undefined ? earlier : earlier.slice(-count)
  const [before, own] = [others.at(-1), series.find(({ period }) => period === now)]
  if (!before || !own || count === 1 || (count !== undefined && others.length < count))
    return 'Serien når inte så långt tillbaka.'
  return { before, now: own, readings: [...others, own], isEach: true }
}

/** "under senare år": only where the last step and the last three go the same way. */
function inVagueYears(series: readonly Reading[], now: string): Compared | string {
  const readings = series.filter(({ period }) => period <= now).slice(-3)
  const [first, last, own] = [readings[0], readings.at(-2), readings.at(-1)]
  if (!first || !last || !own || readings.length < 3) return 'Serien når inte så långt tillbaka.'
  if (Math.sign(own.value - first.value) !== Math.sign(own.value - last.value))
    return 'Det beror på vilka år som menas.'
  return { before: first, now: own, readings: [first, own] }
}

/** `tredje året i rad` is three steps, and so is `tre år i rad`. */
function stepsIn(word: string): number {
  if (word === 'flera') return 2
  return Math.max(ordinals.indexOf(word), numbers.indexOf(word)) + 2
}

/** The year that the word speaks of: the figure's own, or another that its clause names. */
function nowOf({ series, period }: FigurePapers, { sentence, clause, scope }: Said, since: string | undefined) {
  const others = (text: string) =>
    [...new Set(hitsOf(text, anyYear).map(([found]) => found))].filter((found) => found !== since)
  const [own, ...more] = others(clause).filter((found) => !period.includes(found))
  if (own !== undefined && !others(clause).includes(period))
    return more.length === 0 && series.some((reading) => reading.period === own) ? own : undefined
  const elsewhere = others(scope === clause ? clause : sentence).filter((found) => !period.includes(found))
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

/*
 * "högst", "näst flest", "rekord", "fler än någonsin", "lägst på tio år": the place of a figure among its sisters, or among its own years
 * where the words speak of time.
 */

import { type Claim, cannotTell, type FigurePapers, type Judged, told } from '../claim.ts'
import { type Asked, claimOfWord, wordsOf } from '../text/found-word.ts'
import type { Sentence } from '../text/sentences.ts'
import { type RankWord, rankWords } from '../words/rank-words.ts'
import { isWished } from '../words/wishes-and-denials.ts'
import type { Reading } from './compared-with.ts'
import { country } from './judge-sisters.ts'
import { sayValue } from './say-series.ts'

const sinceWithin = /sedan (?:\p{L}+ ){0,2}((?:19|20)\d\d)/iu
const timeAfter =
  /^(?:\s+[\p{L}]+){0,4}\s*(?:någonsin|sedan (?:år )?((?:19|20)\d\d)|sedan mätning|hittills|som (?:\p{L}+ ){0,2}(?:uppmätts|noterats|registrerats|redovisats)|på (\p{L}+) år|i historien|under perioden|åren|under (\p{L}+)årsperioden)/iu
const numbers = ['två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio']

export function rankClaims(asked: Asked): Claim[] {
  return rankWords.flatMap((rank) =>
    wordsOf(asked, rank.pattern)
      .filter(({ before, word, at }) => !isWished(before, word) && !isNumberAfter(asked.sentence, at + word.length))
      .map((found) => claimOfWord(asked, found, judgeRank(rank, found.papers, found.word, found.after))),
  )
}

/** "högst 80" and "minst 80" are limits, not ranks. */
function isNumberAfter({ text, figures }: Sentence, end: number): boolean {
  return (
    /^\s*\d/u.test(text.slice(end)) || figures.some(({ from }) => /^\s*$/u.test(text.slice(end, from)) && from > end)
  )
}

/** @param after the sentence after the word. */
function judgeRank(
  { place, from, ofTime, isPlace, isAmong }: RankWord,
  papers: FigurePapers,
  word: string,
  after: string,
): Judged {
  if (papers.value === undefined) return cannotTell('Siffran finns inte längre.')
  if (isPlace && papers.better === 'lower') return cannotTell('En lista kan börja med det högsta eller med det bästa.')
  const time = timeAfter.exec(after) ?? sinceWithin.exec(word)
  const others = ofTime || time ? yearsOf(papers, time?.[1], time?.[2] ?? time?.[3]) : sistersOf(papers)
  if (typeof others === 'string') return cannotTell(others)
  const own = papers.value
  if (isAmong) return judgeAmong(own, others, from, papers)
  if (others.some(({ value }) => value === own)) return judgeTie(own, others, from)
  const above = others.filter(({ value }) => value > own).length
  const found = from === 'top' ? above + 1 : others.length - above + 1
  return told(found === place, sayPlace(own, others, papers, above + 1))
}

type Named = { readonly name: string; readonly value: number }

function judgeAmong(own: number, others: readonly Named[], from: RankWord['from'], papers: FigurePapers): Judged {
  const ahead = others.filter(({ value }) => (from === 'top' ? value > own : value < own)).length
  const above = others.filter(({ value }) => value > own).length
  const share = (ahead + 1) / (others.length + 1)
  const why = sayPlace(own, others, papers, above + 1)
  return share > 1 / 3 && share <= 1 / 2 ? cannotTell(why) : told(share <= 1 / 3, why)
}

/** Shared with another: no single highest, and certainly none where somebody lies before both. */
function judgeTie(own: number, others: readonly Named[], from: RankWord['from']): Judged {
  const isBeaten = others.some(({ value }) => (from === 'top' ? value > own : value < own))
  const tied = others.filter(({ value }) => value === own).map(({ name }) => name)
  return isBeaten
    ? told(false, `${tied.join(', ')} har samma värde, och det finns de som ligger före.`)
    : cannotTell(`${tied.join(', ')} har samma värde.`)
}

function sayPlace(own: number, others: readonly Named[], { unit }: FigurePapers, place: number): string {
  const ahead = others.toSorted((a, b) => b.value - a.value).slice(0, 3)
  const named = ahead.map(({ name, value }) => `${name}: ${sayValue(value, unit)}`).join(', ')
  return `Värdet, ${sayValue(own, unit)}, ligger på plats ${place} av ${others.length + 1}; de andra: ${named}.`
}

function sistersOf({ sisters }: FigurePapers): readonly Named[] | string {
  const others = sisters.filter(({ own, name }) => !own && !country.test(name))
  if (!sisters.some(({ own }) => own) || others.length === 0) return 'Det finns inga andra värden att jämföra med.'
  return others
}

function yearsOf(
  { series, period }: FigurePapers,
  since: string | undefined,
  count: string | undefined,
): readonly Named[] | string {
  const earlier = series.filter((reading) => reading.period < period)
  const years = count === undefined ? -1 : numbers.indexOf(count.toLowerCase()) + 2
  const start = since ?? (years > 1 ? String(Number(period) - years + 1) : undefined)
  const reaches = start === undefined || earlier.some((reading) => reading.period <= start)
  const others = earlier.filter((reading: Reading) => start === undefined || reading.period >= start)
  if (!reaches || others.length === 0) return 'Serien når inte så långt tillbaka.'
  return others.map(({ period: name, value }) => ({ name, value }))
}

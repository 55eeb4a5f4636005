/*
 * "högst", "näst flest", "rekord", "fler än någonsin", "lägst på tio år": the place of a figure among its sisters, or among its own years
 * where the words speak of time.
 */

import { type Claim, cannotTell, type FigurePapers, type Judged, told } from './claim.ts'
import type { Reading } from './compared-with.ts'
import { type Asked, claimOfWord, wordsOf } from './found-word.ts'
import { wholeWord } from './paradigms.ts'
import { sayValue } from './say-series.ts'
import type { Sentence } from './sentences.ts'
import { isWished } from './wishes-and-denials.ts'

type RankWord = {
  readonly pattern: RegExp
  readonly place: number
  readonly from: 'top' | 'bottom'
  readonly ofTime?: true
  /** A place in a list, which may begin with the best: it cannot be told where low is good. */
  readonly isPlace?: true
}

const top = '(?:högsta?|störst|största|flest|mest)'
const bottom = '(?:lägsta?|minst|minsta|färst|minst antal)'
const ordinals = ['näst|andra', 'tredje', 'fjärde', 'femte']
const notRank = '(?!\\s+(?:delen|möjliga|grad|domstolen|ledning|prioritet|vikt|betydelse|lika|sagt))'
const alone =
  '(?<!(?:näst|andra|tredje|fjärde|femte|bland de|en av de|ett av de|som|vid|Sveriges|Europas|världens|Nordens) )(?<!inte (?=minst))'
/** aldrig förr har regionen beviljat så många; inte sedan mätningarna började 2017 har så många. */
const never = (words: string, comparatives: string) =>
  `(?:aldrig (?:tidigare|förr)|inte sedan (?:\\p{L}+ ){0,2}(?:19|20)\\d\\d|inte på \\p{L}+ år) har (?:\\p{L}+ ){0,4}så (?:${words})(?!\\p{L})|aldrig (?:\\p{L}+ ){0,2}(?:varit|funnits|beviljats) (?:så (?:${words})|${comparatives})(?!\\p{L})`
const noOrdinal = (words: string, after = notRank) => wholeWord(`${alone}${words}${after}`)

const rankWords: readonly RankWord[] = [
  {
    place: 1,
    from: 'bottom',
    ofTime: true,
    pattern: wholeWord(
      `rekordl[åä]g\\p{L}*|bottenrekord|bottennotering\\p{L}*|(?:färre|lägre|mindre) än (?:någonsin|något tidigare år)|årslägsta|lägstanivå\\p{L}*|${never('få|lite|låg\\p{L}*|små|liten|litet', 'färre|lägre|mindre')}`,
    ),
  },
  {
    place: 1,
    from: 'top',
    ofTime: true,
    pattern: wholeWord(
      `rekord(?!l[åä]g)\\p{L}*|toppnotering\\p{L}*|toppår(?:et)?(?= (?:i år|blev))|(?:fler|högre|mer|större) än (?:någonsin|något tidigare år)|högstanivå\\p{L}*|${never('många|mycket|hög\\p{L}*|stor[at]?', 'fler|högre|större')}`,
    ),
  },
  ...ordinals.flatMap((name, at): RankWord[] => [
    { place: at + 2, from: 'top', pattern: wholeWord(`(?:${name}) ${top}`) },
    { place: at + 2, from: 'bottom', pattern: wholeWord(`(?:${name}) ${bottom}`) },
    { place: at + 2, from: 'top', isPlace: true, pattern: wholeWord(`(?:på )?(?:${name}) plats|plats ${at + 2}`) },
  ]),
  { place: 1, from: 'top', isPlace: true, pattern: wholeWord('(?:på )?första plats|(?:i|högst upp i) topp|plats 1') },
  {
    place: 1,
    from: 'bottom',
    isPlace: true,
    pattern: wholeWord('(?<!näst )sist(?! (?:av|i) \\p{L}*året)|(?:i|längst ned i) botten'),
  },
  { place: 2, from: 'bottom', isPlace: true, pattern: wholeWord('näst sist') },
  { place: 1, from: 'top', pattern: noOrdinal(top) },
  { place: 1, from: 'bottom', pattern: noOrdinal(bottom, `${notRank}(?!\\s+\\d)`) },
]

const sinceWithin = /sedan (?:\p{L}+ ){0,2}((?:19|20)\d\d)/iu
const timeAfter =
  /^(?:\s+[\p{L}]+){0,4}\s*(?:någonsin|sedan (?:år )?((?:19|20)\d\d)|sedan mätning|hittills|som (?:\p{L}+ ){0,2}(?:uppmätts|noterats|registrerats|redovisats)|på (\p{L}+) år|i historien|under perioden|åren)/iu
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
  { place, from, ofTime, isPlace }: RankWord,
  papers: FigurePapers,
  word: string,
  after: string,
): Judged {
  if (papers.value === undefined) return cannotTell('Siffran finns inte längre.')
  if (isPlace && papers.better === 'lower') return cannotTell('En lista kan börja med det högsta eller med det bästa.')
  const time = timeAfter.exec(after) ?? sinceWithin.exec(word)
  const others = ofTime || time ? yearsOf(papers, time?.[1], time?.[2]) : sistersOf(papers)
  if (typeof others === 'string') return cannotTell(others)
  const own = papers.value
  if (others.some(({ value }) => value === own)) return judgeTie(own, others, from)
  const above = others.filter(({ value }) => value > own).length
  const found = from === 'top' ? above + 1 : others.length - above + 1
  return told(found === place, sayPlace(own, others, papers, above + 1))
}

type Named = { readonly name: string; readonly value: number }

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
  const others = sisters.filter(({ own }) => !own)
  if (others.length === sisters.length || others.length === 0) return 'Det finns inga andra värden att jämföra med.'
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

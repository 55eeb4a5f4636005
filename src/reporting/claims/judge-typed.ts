/*
 * Numbers typed by hand beside a live figure: "ökade med 12 procent", "14 fler än året innan", "från 70", "jämfört med 68 år 2020",
 * "passerade 80". Each is computed from the figure's series and held against what was typed.
 */

import { cannotTell, type FigurePapers, type Judged, told } from './claim.ts'
import { wholeWord } from './claim-words.ts'
import { type Compared, comparedWith } from './compared-with.ts'
import { edgeBefore, isWithinShare } from './modifiers.ts'
import { numberIn, numberPattern, stepOf } from './numbers.ts'
import { sayCompared, sayValue } from './say-series.ts'

export type Typed = { readonly word: string; readonly at: number; readonly judge: (papers: FigurePapers) => Judged }

const fractions: Readonly<Record<string, number>> = {
  'en tredjedel': 100 / 3,
  hälften: 50,
  'en fjärdedel': 25,
  'en femtedel': 20,
  'två tredjedelar': 200 / 3,
  'tre fjärdedelar': 75,
  'en tiondel': 10,
}
const amount = `(?:${numberPattern}|${Object.keys(fractions).join('|')})`
const unit =
  '(?:[\\s\\u00a0]*(?:procentenheter|procent|%))?(?:[\\s\\u00a0]*(?:tkr|mkr|mnkr|kr|miljoner(?: kronor)?|tusen))?'
const edge = '(?:drygt |knappt |nästan |cirka |ca |ungefär |omkring |närmare |över |mer än |hela )?'
const changing =
  /(?<!\p{L})(?:ök\p{L}+|minsk\p{L}+|steg|stigit|sjönk|sjunkit|växte|vuxit|föll|fallit|upp|ned|ner|uppgång\p{L}*|nedgång\p{L}*|höjt?s|sänkts?)(?!\p{L})/iu
const falling = /(?<!\p{L})(?:minsk\p{L}+|sjönk|sjunkit|föll|fallit|ned|ner|nedgång\p{L}*|sänkts?)(?!\p{L})/iu
const medAmount = new RegExp(`(?<=(?<!\\p{L})(?:med|på|om)\\s+${edge})${amount}${unit}`, 'giu')
const thanAmount = new RegExp(
  `(?<![\\p{L}\\d,])${amount}${unit}(?=\\s+(?:\\p{L}+\\s+)?(?:fler|färre|högre|lägre|mer|mindre|större)(?:\\s+\\p{L}+){0,2}(?:\\s+än(?!\\p{L})|\\s*[,.)]|$))`,
  'giu',
)
const signed = new RegExp(`(?<=\\()[+−–-]\\s*(?:${numberPattern})\\s*(?:%|procent)(?=\\))`, 'giu')

/** "med 12 procent" in a clause that speaks of change, "12 procent fler", "(+12 %)". */
export function typedChanges(clause: string, sentence: string): Typed[] {
  const ofChange = changing.test(clause) ? [...clause.matchAll(medAmount)].filter(({ 0: word }) => !isYear(word)) : []
  return [...ofChange, ...clause.matchAll(thanAmount), ...clause.matchAll(signed)].map(({ 0: word, index }) => {
    const before = clause.slice(0, index)
    const goesDown =
      /^[−–-]/u.test(word) ||
      /^\s+(?:\p{L}+\s+)?(?:färre|lägre|mindre)/iu.test(clause.slice(index + word.length)) ||
      (falling.test(clause) && !word.startsWith('+'))
    return {
      word,
      at: index,
      judge: (papers) => {
        const compared = comparedWith(papers, sentence, clause)
        return typeof compared === 'string'
          ? cannotTell(compared)
          : judgeAmount({ word, before, goesDown }, papers, compared)
      },
    }
  })
}

/** `before` is what stands before the number: drygt, knappt. */
type Said = { readonly word: string; readonly before: string; readonly goesDown: boolean }

function judgeAmount({ word, before, goesDown }: Said, papers: FigurePapers, compared: Compared): Judged {
  const fraction = fractions[word.toLowerCase().trim()]
  const said = Math.abs(fraction ?? numberIn(word) ?? 0)
  const isPoints = /procentenheter/iu.test(word)
  const isPercent = !isPoints && (fraction !== undefined || /procent|%/iu.test(word))
  const change = (compared.now.value - compared.before.value) * (goesDown ? -1 : 1)
  if (isPercent && compared.before.value === 0) return cannotTell('Värdet var 0 då.')
  const found = isPercent ? (100 * change) / compared.before.value : change
  const room = fraction === undefined ? stepOf(word) / 2 + 1e-9 : 2
  const wide = Math.max(room, said / 20)
  const side = edgeBefore(before)
  const holds = isWithinShare(found, said, side, side === 'exact' ? room : wide)
  const instead = isPercent
    ? sayValue(Math.abs(found), 'percent').replace('%', 'procent')
    : sayValue(Math.abs(found), papers.unit)
  return told(holds, sayCompared(compared, papers.unit), instead)
}

const earlierYear =
  '(?:(?:år\\s+|under\\s+|i\\s+)*((?:19|20)\\d\\d)|året (?:innan|före|dessförinnan)|förra året|föregående år|i fjol)'
const earlierNoun = '(?:\\s+(?!och|men)\\p{L}+){0,2}'
const fromBefore = new RegExp(
  `(?<=(?:\\(|(?<!\\p{L})(?:från|jämför(?:t|a) med|mot|än|som var|var)\\s+(?:de\\s+)?))(?:${numberPattern})${unit}(?=${earlierNoun}\\s+\\(?${earlierYear})`,
  'giu',
)
const yearFirst = new RegExp(
  `(?<=(?<!\\p{L})(?:((?:19|20)\\d\\d)|i fjol|förra året|året innan)\\s+(?:var|låg|uppgick)\\s+(?:\\p{L}+\\s+){0,3})(?:${numberPattern})${unit}(?![\\p{L}\\d])`,
  'giu',
)
const fromTo = new RegExp(
  `(?<=(?<!\\p{L})från\\s+)(?:${numberPattern})${unit}(?=(?:\\s+\\p{L}+){0,2}\\s+till\\s+$)`,
  'giu',
)
const bracketed = new RegExp(`(?<=\\(((?:19|20)\\d\\d):\\s*)(?:${numberPattern})${unit}(?=\\))`, 'giu')

/** Earlier values: "från 70 till", "jämfört med 68 år 2020", "(2020: 68)". @param figureAt where the figure stands. */
export function typedEarlier(sentence: string, figureAt: number): Typed[] {
  const found = [fromBefore, yearFirst, bracketed].flatMap((pattern) => [...sentence.matchAll(pattern)])
  const before = [...sentence.slice(0, figureAt).matchAll(fromTo)]
  return [...found, ...before]
    .filter(({ 0: word }) => !isYear(word))
    .map(({ 0: word, 1: year, index }) => ({ word, at: index, judge: (papers) => judgeEarlier(word, year, papers) }))
}

function judgeEarlier(word: string, year: string | undefined, { series, period, unit }: FigurePapers): Judged {
  const of = year ?? String(Number(period) - 1)
  const then = series.find((reading) => reading.period === of)
  const said = numberIn(word)
  if (!then || said === undefined) return cannotTell(`Serien har inget värde för ${of}.`)
  const room = stepOf(word) / 2
  return told(
    Math.abs(then.value - said) <= (stepOf(word) === 1 ? 1e-9 : room),
    `${of}: ${sayValue(then.value, unit)}.`,
    sayValue(then.value, unit),
  )
}

const passed = wholeWord(
  `(översteg|överstiger|överskred|passerade|passerat|understeg|understiger|underskred)\\s+(?:\\p{L}+\\s+)?((?:${numberPattern})${unit})`,
)
const apposed = wholeWord(
  `(fler|mer|högre|färre|mindre|lägre) än ((?:${numberPattern})${unit})(?=(?:\\s+\\p{L}+){0,3}(?:,\\s+|\\s*\\(|\\s+–\\s+)$)`,
)

/** "passerade 80", "fler än 80 företag, 84": a limit that the value has passed. */
export function typedLimits(sentence: string, figureAt: number): Typed[] {
  return [...sentence.matchAll(passed), ...sentence.slice(0, figureAt).matchAll(apposed)].map(
    ({ 0: word, 1: verb = '', 2: limit = '', index }) => ({
      word,
      at: index,
      judge: (papers) =>
        judgeLimit(limit, /^(?:under|färre|mindre|lägre)/iu.test(verb), papers, /för första gången/iu.test(sentence)),
    }),
  )
}

function judgeLimit(
  written: string,
  isUnder: boolean,
  { value, unit, series, period }: FigurePapers,
  isFirst: boolean,
): Judged {
  const limit = numberIn(written)
  if (value === undefined || limit === undefined) return cannotTell('Siffran finns inte längre.')
  const passes = (found: number) => (isUnder ? found < limit : found > limit)
  const earlier = series.find((reading) => reading.period < period && passes(reading.value))
  if (isFirst && earlier)
    return told(false, `${earlier.period}: ${sayValue(earlier.value, unit)}; det var alltså inte första gången.`)
  return told(passes(value), `Värdet är ${sayValue(value, unit)}.`)
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/u.test(word)
}

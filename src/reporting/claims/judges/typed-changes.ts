/*
 * Changes typed by hand beside a live figure: "ökade med 12 procent", "14 fler än året innan", "med mellan 10 och 15 procent", "(+12 %)".
 */

import { hitsOf } from '../../../foundation/index.ts'
import { cannotTell, type FigurePapers, type Judged, told } from '../claim.ts'
import { numberIn, numberPattern, stepOf } from '../text/numbers.ts'
import { isOwned } from '../words/about-something-else.ts'
import { edgeBefore, edgeWords, lies } from '../words/modifiers.ts'
import { type Compared, comparedWith } from './compared-with.ts'
import { sayCompared, sayValue } from './say-series.ts'
import { amount, fractions, isYear, type Typed, unit } from './typed.ts'

const edge = `(?:(?:${edgeWords}|hela) )?`
const falling =
  /(?<!\p{L})(?:minsk\p{L}+|sjönk|sjunkit|föll|fallit|ned|ner|nedgång\p{L}*|sänkts?|sänkning\p{L}*|kort(?:at|ats|ades|ade)|förkort\p{L}+|krymp\p{L}+|tillbakagång\p{L}*|backa\p{L}+|tapp\p{L}*|rasa\p{L}+)(?!\p{L})/iu
const rising =
  /(?<!\p{L})(?:ök\p{L}+|steg|stigit|växte|vuxit|upp|uppgång\p{L}*|höjt?s|höjning\p{L}*|höjdes|förläng\p{L}+|klättra\p{L}+)(?!\p{L})/iu
const medAmount = new RegExp(`(?<=(?<!\\p{L})(?:med|på|om)\\s+${edge})${amount}${unit}`, 'giu')
/** steg 3 procentenheter: right after the verb, with a unit. */
const verbAmount = new RegExp(
  `(?<=(?<!\\p{L})(?:steg|sjönk|ökade|minskade|stigit|sjunkit|ökat|minskat)\\s+${edge})(?:${numberPattern})(?=[\\s\\u00a0]*(?:procent|%|tkr|mkr|mnkr|kr(?!\\p{L})|miljoner))${unit}`,
  'giu',
)
const changeIs = new RegExp(
  `(?<=(?<!\\p{L})(?:ök|minsk)ningen(?:\\s+\\p{L}+){0,3}\\s+(?:är|var|blev|motsvara\\p{L}+|uppg(?:ick|år) till)\\s+${edge})${amount}${unit}`,
  'giu',
)
const medRange = new RegExp(
  `(?<=(?<!\\p{L})(?:med|på|var|är|blev)\\s+mellan\\s+)(${numberPattern})\\s+(?:och|till)\\s+(${numberPattern})${unit}`,
  'giu',
)
const thanAmount = new RegExp(
  `(?<![\\p{L}\\d,])(?:${amount}${unit}|(?:en|ett)(?=\\s+(?:fler|färre)))(?=\\s+(?:\\p{L}+\\s+)?(?:fler|färre|högre|lägre|mer|mindre|större)(?:\\s+\\p{L}+){0,2}(?:\\s+än(?!\\p{L})|\\s*[,.)]|$))`,
  'giu',
)
const signed = new RegExp(`(?<=\\()[+−–-]\\s*(?:${numberPattern})\\s*(?:%|procent)(?=\\))`, 'giu')

export function typedChanges(clause: string): Typed[] {
  if (isOwned(clause)) return []
  const isOfChange = rising.test(clause) || falling.test(clause)
  const withMed = isOfChange ? hitsOf(clause, medAmount).filter(({ 0: word }) => !isYear(word)) : []
  const ranges = isOfChange ? hitsOf(clause, medRange) : []
  const all = [
    ...withMed,
    ...hitsOf(clause, changeIs),
    ...hitsOf(clause, verbAmount),
    ...hitsOf(clause, thanAmount),
    ...hitsOf(clause, signed),
    ...ranges,
  ]
  return all.map(({ 0: word, 1: low, 2: high, index }): Typed => {
    const goesDown =
      /^[−–-]/u.test(word) ||
      /^\s+(?:\p{L}+\s+)?(?:färre|lägre|mindre)/iu.test(clause.slice(index + word.length)) ||
      (falling.test(clause) && !rising.test(clause) && !word.startsWith('+'))
    const typed = { word, before: clause.slice(0, index), goesDown, range: rangeOf(low, high) }
    return {
      word,
      at: index,
      judge(papers, said) {
        const compared = comparedWith(papers, said)
        return typeof compared === 'string' ? cannotTell(compared) : judgeAmount(typed, papers, compared)
      },
    }
  })
}

function rangeOf(low: string | undefined, high: string | undefined): readonly [number, number] | undefined {
  return low && high ? [numberIn(low) ?? 0, numberIn(high) ?? 0] : undefined
}

/** `before` is what stands before the number: drygt, knappt. */
type TypedChange = {
  readonly word: string
  readonly before: string
  readonly goesDown: boolean
  readonly range: readonly [number, number] | undefined
}

function judgeAmount({ word, before, goesDown, range }: TypedChange, papers: FigurePapers, compared: Compared): Judged {
  const fraction = fractions[word.toLowerCase().trim()]
  const isPoints = /procentenheter/iu.test(word)
  const isPercent = !isPoints && (fraction !== undefined || /procent|%/iu.test(word))
  const change = (compared.now.value - compared.before.value) * (goesDown ? -1 : 1)
  if (isPercent && compared.before.value === 0) return cannotTell('Värdet var 0 då.')
  const found = isPercent ? (100 * change) / compared.before.value : change
  const holds = range
    ? found >= range[0] && found <= range[1]
    : liesBeside(found, Math.abs(fraction ?? numberIn(word) ?? 0), word, before)
  return told(holds, sayCompared(compared, papers.unit), sayChange(Math.abs(found), isPercent, papers))
}

/** A fraction may be two per cent off, a number half of its last digit; drygt and knappt a twentieth. */
function liesBeside(found: number, said: number, word: string, before: string): boolean {
  const exact = fractions[word.toLowerCase().trim()] === undefined ? stepOf(word) / 2 + 1e-9 : 2
  const wide = Math.max(exact, said / 20)
  return lies(found, said, edgeBefore(before), { exact, near: 2 * wide, far: 4 * wide })
}

function sayChange(found: number, isPercent: boolean, { unit: own }: FigurePapers): string {
  if (isPercent) return sayValue(found, 'percent').replace('%', 'procent')
  return own === 'percent' ? sayValue(found, 'percent').replace('%', 'procentenheter') : sayValue(found, own)
}

/*
 * Two figures of one sentence held against each other: "från 70 till 84", "fler kvinnor (84) än män (76)", "84 jämfört med 70", "lika många
 * som". Also the figure that is named as the whole: "av de 200".
 */
import type { FigurePapers } from '../claim.ts'
import type { FigureAt, Sentence } from '../text/sentences.ts'
import type { Compared } from './compared-with.ts'

export type PapersAt = (figure: FigureAt) => FigurePapers | undefined

const fewWords = '(?:\\p{L}+\\s+){0,4}\\(?$'
const from = /(?<!\p{L})från\s+(?:\p{L}+\s+){0,2}$/iu
const to = /^\s*(?:\p{L}+\s+){0,3}till\s+(?:\p{L}+\s+)?$/iu
const than = new RegExp(`(?<!\\p{L})(?:än|jämfört med|mot|som)\\s+(?:de\\s+|var\\s+)?${fewWords}`, 'iu')

/** Undefined where the word at this place does not compare two figures of the sentence. */
export function comparedFigures({ text, figures }: Sentence, at: number, papersAt: PapersAt): Compared | undefined {
  for (const [place, figure] of figures.entries()) {
    const next = figures[place + 1]
    if (next && from.test(text.slice(0, figure.from)) && to.test(text.slice(figure.to, next.from)))
      return readingsOf(figure, next, papersAt)
  }
  const other = figures.find((figure) => figure.from > at && than.test(text.slice(at, figure.from)))
  const own = other && figures.findLast((figure) => figure.to <= other.from)
  return other && own ? readingsOf(other, own, papersAt) : undefined
}

function readingsOf(before: FigureAt, now: FigureAt, papersAt: PapersAt): Compared | undefined {
  const [a, b] = [papersAt(before), papersAt(now)]
  if (a?.value === undefined || b?.value === undefined || a.unit !== b.unit) return undefined
  const readings = [nameOf(a, b, a.value), nameOf(b, a, b.value)] as const
  return { before: readings[0], now: readings[1], readings }
}

function nameOf({ label, period }: FigurePapers, other: FigurePapers, value: number) {
  if (label === other.label && period !== other.period) return { period, value }
  return { period: period === other.period ? label : `${label} ${period}`, value }
}

const named = /(?<!\p{L})av\s+(?:de\s+|totalt\s+|sammanlagt\s+|alla\s+|våra\s+)*$/iu

/** The figure that is told as the whole, not as the part. */
export function isWhole({ text }: Sentence, { from: at }: FigureAt): boolean {
  return named.test(text.slice(0, at))
}

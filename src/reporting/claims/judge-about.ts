/*
 * "drygt 80", "nästan 40 Mkr": a word right before a figure that says on which side of the written number the value lies.
 */
import type { FigurePapers } from './claim.ts'
import { aboutWords } from './claim-words.ts'
import type { Judged } from './judge-word.ts'

const before = new RegExp(`(?<![\\p{L}])(${Object.keys(aboutWords).join('|')})\\s*$`, 'iu')
const scales: Readonly<Record<string, number>> = { tkr: 1e3, mkr: 1e6, miljoner: 1e6, miljon: 1e6, miljarder: 1e9 }
/** How far from the written number the value may lie and still be drygt, knappt or cirka. */
const farthest = 0.1

export type About = { readonly word: string; readonly from: number }

/** The word that stands right before a place, if it is one of these. */
export function aboutBefore(text: string, at: number): About | undefined {
  const found = before.exec(text.slice(0, at))
  return found?.[1] === undefined ? undefined : { word: found[1], from: found.index }
}

export function judgeAbout(word: string, written: string, { value }: FigurePapers): Judged {
  const shown = numberIn(written)
  if (value === undefined || shown === undefined || shown === 0)
    return { verdict: 'cannot-tell', why: 'Talet går inte att läsa.' }
  const off = (value - shown) / shown
  const side = aboutWords[word.toLowerCase()]
  const holds =
    side === 'above'
      ? off > 0 && off <= farthest
      : side === 'below'
        ? off < 0 && off >= -farthest
        : Math.abs(off) <= farthest
  const why = `Värdet är ${new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 }).format(value)}.`
  return { verdict: holds ? 'holds' : 'fails', why }
}

/** `40,5 Mkr` → 40 500 000. */
function numberIn(text: string): number | undefined {
  const found = /(-?\d[\d\s\u00a0]*(?:,\d+)?)\s*(\p{L}+)?/u.exec(text)
  if (!found?.[1]) return undefined
  const value = Number(found[1].replaceAll(/\s/gu, '').replace(',', '.'))
  return Number.isFinite(value) ? value * (scales[(found[2] ?? '').toLowerCase()] ?? 1) : undefined
}

/*
 * "drygt 80", "nästan 40 Mkr", "minst 12": a word right before a figure that says on which side of the written number the value lies.
 */
import { cannotTell, type FigurePapers, type Judged, told } from './claim.ts'
import { numberIn } from './numbers.ts'
import { sayValue } from './say-series.ts'

const sides: Readonly<Record<string, 'above' | 'below' | 'near' | 'least' | 'most'>> = {
  drygt: 'above',
  'gott och väl': 'above',
  'strax över': 'above',
  över: 'above',
  'mer än': 'above',
  'fler än': 'above',
  knappt: 'below',
  nästan: 'below',
  närmare: 'below',
  'strax under': 'below',
  under: 'below',
  'mindre än': 'below',
  'färre än': 'below',
  cirka: 'near',
  ca: 'near',
  ungefär: 'near',
  omkring: 'near',
  runt: 'near',
  kring: 'near',
  minst: 'least',
  åtminstone: 'least',
  högst: 'most',
  'som mest': 'most',
  'upp till': 'most',
}

const before = new RegExp(
  `(?<![\\p{L}])(?<!inte )(${Object.keys(sides)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})\\.?\\s*$`,
  'iu',
)
/** Spread over 12 municipalities, fewer than none; during six weeks. */
const ofPlace =
  /(?:fördela\p{L}*|spr[ei]d\p{L}*|utspridd\p{L}*|bredd|tillsyn|översikt|ansvar\p{L}*|fördelning\p{L}*|talar|kring|insyn)\s+$/iu
const ofTime = /^\s*(?:månad|veck|dag|år|timm|dygn|minut|kvartal)/iu
/** How far from the written number the value may lie and still be drygt, knappt or cirka. */
const farthest = 0.1

export type About = { readonly word: string; readonly from: number }

/** The word that stands right before a place, if it is one of these. */
export function aboutBefore(text: string, at: number, end: number): About | undefined {
  const found = before.exec(text.slice(0, at))
  if (found?.[1] === undefined) return undefined
  const word = found[1].toLowerCase()
  if (
    (word === 'över' || word === 'kring' || word === 'runt' || word === 'omkring') &&
    ofPlace.test(text.slice(0, found.index))
  )
    return undefined
  if (word === 'under' && ofTime.test(text.slice(end))) return undefined
  return { word: found[1], from: found.index }
}

export function judgeAbout(word: string, written: string, { value, unit }: FigurePapers): Judged {
  const shown = numberIn(written)
  if (value === undefined || shown === undefined || shown === 0) return cannotTell('Talet går inte att läsa.')
  const off = (value - shown) / shown
  const side = sides[word.toLowerCase()] ?? 'near'
  return told(isOnSide(off, side), `Värdet är ${sayValue(value, unit)}.`, insteadOf(off, written))
}

function isOnSide(off: number, side: (typeof sides)[string]): boolean {
  if (side === 'near') return Math.abs(off) <= farthest
  if (side === 'least') return off >= 0
  if (side === 'most') return off <= 0
  return side === 'above' ? off > 0 && off <= farthest : off < 0 && off >= -farthest
}

function insteadOf(off: number, written: string): string | undefined {
  if (Math.abs(off) > farthest) return undefined
  return off === 0 ? written : `${off > 0 ? 'drygt' : 'knappt'} ${written}`
}

/*
 * "drygt 80", "nästan 40 Mkr", "minst 12": a word right before a figure that says on which side of the written number the value lies.
 */
import { type Claim, cannotTell, type FigurePapers, type Judged, told } from '../claim.ts'
import { type Asked, claimOf } from '../text/found-word.ts'
import { numberIn } from '../text/numbers.ts'
import { type EdgeWord, edgeWordBefore, lies } from '../words/modifiers.ts'
import { sayValue } from './say-series.ts'

/** Spread over 12 municipalities, fewer than none; during six weeks. */
const ofPlace =
  /(?:fördela\p{L}*|spr[ei]d\p{L}*|utspridd\p{L}*|bredd|tillsyn|översikt|ansvar\p{L}*|fördelning\p{L}*|talar|kring|insyn)\s+$/iu
const ofTime = /^\s*(?:månad|veck|dag|år|timm|dygn|minut|kvartal)/iu
/** How far from the written number the value may lie and still be drygt, knappt or cirka. */
const farthest = 0.1

export function aboutClaims(asked: Asked): Claim[] {
  return asked.sentence.figures.flatMap((figure) => {
    const about = aboutBefore(asked.sentence.text, figure.from, figure.to)
    const papers = asked.papersOf(figure.node)
    if (!about || !papers) return []
    const judged = judgeAbout(about, String(figure.node.attrs['text']), papers)
    return [claimOf(asked, figure, { word: about.word, at: about.from }, judged)]
  })
}

/** The word that stands right before a number, if it says where the value lies. */
function aboutBefore(text: string, at: number, end: number): EdgeWord | undefined {
  const found = edgeWordBefore(text.slice(0, at))
  if (!found) return undefined
  const word = found.word.toLowerCase()
  const mayBePlace = word === 'över' || word === 'kring' || word === 'runt' || word === 'omkring'
  if (mayBePlace && ofPlace.test(text.slice(0, found.from))) return undefined
  if (word === 'under' && ofTime.test(text.slice(end))) return undefined
  return found
}

function judgeAbout({ edge }: EdgeWord, written: string, { value, unit }: FigurePapers): Judged {
  const shown = numberIn(written)
  if (value === undefined || shown === undefined || shown === 0) return cannotTell('Talet går inte att läsa.')
  const far = Math.abs(shown) * farthest
  const holds = lies(value, shown, edge, { exact: 0, near: far, far })
  return told(holds, `Värdet är ${sayValue(value, unit)}.`, insteadOf((value - shown) / shown, written))
}

function insteadOf(off: number, written: string): string | undefined {
  if (Math.abs(off) > farthest) return undefined
  return off === 0 ? written : `${off > 0 ? 'drygt' : 'knappt'} ${written}`
}

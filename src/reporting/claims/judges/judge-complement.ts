/*
 * "Män var fler än kvinnor", "fler flickor än pojkar": two halves of one whole, of which the figure is one.
 */
import { type Claim, cannotTell, type FigurePapers, type Judged, told } from '../claim.ts'
import { type Asked, claimOfWord, type FoundWord, wordsOf } from '../text/found-word.ts'
import { wholeWord } from '../words/paradigms.ts'
import { isWished } from '../words/wishes-and-denials.ts'
import { sayValue } from './say-series.ts'

const group = '(?:kvinn|män|flick|pojk)\\p{L}*'
const patterns = [
  wholeWord(`(?<more>${group})(?: (?!fler|färre)\\p{L}+){0,3} (?<word>fler|färre) än (?<less>${group})`),
  wholeWord(`(?<word>fler|färre) (?<more>${group}) än (?<less>${group})`),
]
const stems = /kvinn|män|flick|pojk/iu

export function complementClaims(asked: Asked): Claim[] {
  if (asked.sentence.figures.length > 1) return []
  return patterns.flatMap((pattern) =>
    wordsOf(asked, pattern).flatMap((found) => {
      const judged = isWished(found.before, found.word) ? undefined : judgeHalves(pattern, found)
      return judged ? [claimOfWord(asked, found, judged)] : []
    }),
  )
}

/** Undefined where the figure is of neither. */
function judgeHalves(pattern: RegExp, { word: said, papers }: FoundWord): Judged | undefined {
  const { more = '', word = '' } = new RegExp(pattern.source, 'iu').exec(said)?.groups ?? {}
  const own = stemOf(papers.label)
  const part = partOf(papers)
  if (own === undefined) return undefined
  if (part === undefined) return cannotTell('Det finns inget helt att jämföra med.')
  const isMost = (stemOf(more) === own) === (word.toLowerCase() === 'fler')
  return told(isMost ? part > 0.5 : part < 0.5, `Andelen är ${sayValue(100 * part, 'percent')}.`)
}

function partOf({ value, whole, unit }: FigurePapers): number | undefined {
  if (value === undefined) return undefined
  if (unit === 'percent') return value / 100
  return whole ? value / whole : undefined
}

function stemOf(text: string): string | undefined {
  return stems.exec(text)?.[0].toLowerCase()
}

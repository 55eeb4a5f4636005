/*
 * "fördubblats", "halverats", "tre gånger så många": how many times the value is what it was.
 */

import { type Claim, cannotTell, type FigurePapers, type Judged, told } from '../claim.ts'
import { type Asked, claimOfWord, type Said, wordsOf } from '../text/found-word.ts'
import { type Edge, edgeBefore, lies, type Room } from '../words/modifiers.ts'
import { times, wholeWord } from '../words/paradigms.ts'
import { isWished } from '../words/wishes-and-denials.ts'
import { comparedWith } from './compared-with.ts'
import { sayCompared } from './say-series.ts'

const much = '(?:många|mycket|stor[at]?|stort|hög[at]?|högt)'

const often = (number: string) => `(?:${number}) gånger (?:så ${much}|fler|fler än|mer|större|högre)`

const timesWords: readonly { readonly pattern: RegExp; readonly times: number }[] = [
  { times: 2, pattern: wholeWord(`${times('fördubbl', 'dubbl', 'dubbler')}|dubbelt så ${much}|${often('två|2')}`) },
  { times: 3, pattern: wholeWord(`${times('tredubbl', 'trefaldig')}|${often('tre|3')}`) },
  { times: 4, pattern: wholeWord(`${times('fyrdubbl', 'fyrfaldig')}|${often('fyra|4')}`) },
  { times: 5, pattern: wholeWord(`${times('femdubbl', 'femfaldig')}|${often('fem|5')}`) },
  { times: 10, pattern: wholeWord(`${times('tiodubbl', 'tiofaldig')}|${often('tio|10')}`) },
  { times: 1.5, pattern: wholeWord(often('en och en halv|1,5')) },
  { times: 0.5, pattern: wholeWord(`${times('halver')}|hälften så ${much}|hälften av vad`) },
  { times: 1 / 3, pattern: wholeWord(`en tredjedel så ${much}`) },
]

export function timesClaims(asked: Asked): Claim[] {
  return timesWords.flatMap(({ pattern, times: said }) =>
    wordsOf(asked, pattern)
      .filter(({ before, word }) => !isWished(before, word))
      .map((found) => claimOfWord(asked, found, judgeTimes(said, edgeBefore(found.before), found.papers, found.said))),
  )
}

/** More than halved is less than half. */
const turned: Readonly<Record<Edge, Edge>> = {
  exact: 'exact',
  near: 'near',
  above: 'below',
  over: 'under',
  below: 'above',
  under: 'over',
  least: 'most',
  most: 'least',
}

/** nästan fördubblats is at least 1,6 times as many. */
function roomAround(times: number): Room {
  return { exact: times / 10, near: times / 5, far: times / 5 }
}

/** @param edge what stands before it: mer än fördubblats, nästan halverats. */
function judgeTimes(times: number, edge: Edge, papers: FigurePapers, said: Said): Judged {
  const compared = comparedWith(papers, said)
  if (typeof compared === 'string') return cannotTell(compared)
  if (compared.before.value === 0) return cannotTell('Värdet var 0 då.')
  const ratio = compared.now.value / compared.before.value
  const holds = lies(ratio, times, times < 1 ? turned[edge] : edge, roomAround(times))
  return told(holds, sayCompared(compared, papers.unit))
}

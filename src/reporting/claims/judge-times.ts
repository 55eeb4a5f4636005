/*
 * "fördubblats", "halverats", "tre gånger så många": how many times the value is what it was.
 */

import { cannotTell, type FigurePapers, type Judged, told } from './claim.ts'
import { wholeWord } from './claim-words.ts'
import { comparedWith } from './compared-with.ts'
import { isWithinShare, type ShareEdge } from './modifiers.ts'
import { sayCompared } from './say-series.ts'

const much = '(?:många|mycket|stor[at]?|stort|hög[at]?|högt)'
const ending = '(?:ts|des|t|de|d)'

export const timesWords: readonly { readonly pattern: RegExp; readonly times: number }[] = [
  {
    times: 2,
    pattern: wholeWord(
      `fördubbla${ending}|fördubbling(?:en)?|dubbelt så ${much}|dubblera${ending}|(?:en )?dubblering(?:en)?|dubbla${ending}`,
    ),
  },
  {
    times: 3,
    pattern: wholeWord(`tredubbla${ending}|tredubbling(?:en)?|(?:tre|3) gånger så ${much}|trefaldiga${ending}`),
  },
  {
    times: 4,
    pattern: wholeWord(`fyrdubbla${ending}|fyrdubbling(?:en)?|(?:fyra|4) gånger så ${much}|fyrfaldiga${ending}`),
  },
  { times: 5, pattern: wholeWord(`femdubbla${ending}|(?:fem|5) gånger så ${much}|femfaldiga${ending}`) },
  { times: 10, pattern: wholeWord(`tiodubbla${ending}|(?:tio|10) gånger så ${much}|tiofaldiga${ending}`) },
  { times: 0.5, pattern: wholeWord(`halvera${ending}|halvering(?:en)?|hälften så ${much}|hälften av vad`) },
  { times: 1 / 3, pattern: wholeWord(`en tredjedel så ${much}`) },
]

/** More than halved is less than half. */
const turned: Readonly<Record<ShareEdge, ShareEdge>> = {
  exact: 'exact',
  near: 'near',
  above: 'below',
  over: 'under',
  below: 'above',
  under: 'over',
}

/** @param edge what stands before it: mer än fördubblats, nästan halverats. */
export function judgeTimes(
  times: number,
  edge: ShareEdge,
  papers: FigurePapers,
  sentence: string,
  clause: string,
): Judged {
  const compared = comparedWith(papers, sentence, clause)
  if (typeof compared === 'string') return cannotTell(compared)
  if (compared.before.value === 0) return cannotTell('Värdet var 0 då.')
  const ratio = compared.now.value / compared.before.value
  const holds = isWithinShare(ratio, times, times < 1 ? turned[edge] : edge, times / 10)
  return told(holds, sayCompared(compared, papers.unit))
}

/*
 * The claims of words of change (ökat, färre än, oförändrat) and of the degree beside them (kraftigt, marginellt).
 */

import { hitsOf } from '../../../foundation/index.ts'
import { type Claim, cannotTell, type Judged } from '../claim.ts'
import { type Asked, claimOf, claimOfWord, type FoundWord, wordsOf } from '../text/found-word.ts'
import type { ChangeWord } from '../words/claim-words.ts'
import { changeWords, degreeWords } from '../words/claim-words.ts'
import { isClaim } from '../words/is-claim.ts'
import { isDenied } from '../words/wishes-and-denials.ts'
import { comparedWith } from './compared-with.ts'
import { judgeChange, judgeCompared, judgeDegree } from './judge-change.ts'
import { comparedFigures } from './two-figures.ts'

export function changeClaims(asked: Asked): Claim[] {
  return changeWords.flatMap((word) =>
    wordsOf(asked, word.pattern)
      .filter((found) => isClaim(word, asked.sentence, found))
      .flatMap((found) => [claimOfWord(asked, found, judgeWord(word, asked, found)), ...degreeClaims(asked, found)]),
  )
}

function judgeWord({ kind }: ChangeWord, asked: Asked, { at, papers, said, before }: FoundWord): Judged {
  const pair = pairAt(asked, at)
  const judged = pair ? judgeCompared(kind, papers, pair, said.sentence) : judgeChange(kind, papers, said)
  const isPart = kind.startsWith('compared') && judged.verdict === 'holds' && unreadAmount.test(before)
  return isPart ? cannotTell('Hur stor skillnaden sägs vara går inte att läsa.') : judged
}

/** "flera hundra fler": that there are more does not make the amount true. */
const unreadAmount =
  /(?<!\p{L})(?:(?:flera|några|åtskilliga|många)\s+(?:hundra|tusen|tio|procent\p{L}*)|(?:tio|tjugo|femtio|hundra|tusen|\d+-)tal(?:et|s)?|dussin\p{L}*|par|dubbelt|hälften)\s+$/iu

function pairAt({ sentence, papersOf }: Asked, at: number) {
  return comparedFigures(sentence, at, ({ node }) => papersOf(node))
}

const nextTo = /^(?:\s+(?:har|är))?\s*$/u

/** kraftigt ökat, ökat kraftigt; not when the change is denied. */
function degreeClaims(asked: Asked, { figure, papers, word, at, said, before, after }: FoundWord): Claim[] {
  const { text } = asked.sentence
  if (papers.isChange || isDenied(before, word, after)) return []
  const compared = pairAt(asked, at) ?? comparedWith(papers, said)
  if (typeof compared === 'string') return []
  return degreeWords.flatMap(({ pattern, degree }) =>
    hitsOf(text, pattern).flatMap(({ 0: own, index }) => {
      const isBefore = index < at && nextTo.test(text.slice(index + own.length, at))
      const isAfter = index > at && /^\s+$/u.test(text.slice(at + word.length, index))
      const isOfOther = /^\s+(?:fler|färre|mer|mindre|högre|lägre|större)(?!\p{L})/iu.test(
        text.slice(index + own.length),
      )
      if ((!isBefore && !isAfter) || isOfOther) return []
      return [claimOf(asked, figure, { word: own, at: index }, judgeDegree(degree, own, compared, papers.unit))]
    }),
  )
}

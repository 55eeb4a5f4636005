/*
 * Every claim of a text that leans on a figure, judged. A word in a sentence without figures is the checker's matter (R-CLAIM), unless the
 * sentence goes on about the figure of the one before it.
 *
 * How a sentence is judged:
 *   1. The tree is cut into sentences with their figures (`sentences.ts`), and each sentence into clauses (`clauses.ts`).
 *   2. Each family of words below looks for its own in the sentence. A word speaks of the nearest figure of its clause (`found-word.ts`);
 *      one that is wished for, or that is of something else, is no claim (`is-claim.ts`, `wishes-and-denials.ts`).
 *   3. With what it compares is read from its clause, else from the sentence: the year before, a year, several (`compared-with.ts`).
 *   4. The figure's series says whether it holds, fails or cannot be told (`judge-….ts`); a denial turns that round.
 *   5. Of words that lie in each other the longest is kept, and a part of an unread whole does not hold.
 */
import type { Node } from '../../documents/index.ts'
import type { Claim } from './claim.ts'
import { changeClaims } from './judges/change-claims.ts'
import { aboutClaims } from './judges/judge-about.ts'
import { cellClaims } from './judges/judge-cells.ts'
import { complementClaims } from './judges/judge-complement.ts'
import { levelClaims } from './judges/judge-level.ts'
import { rankClaims } from './judges/judge-rank.ts'
import { shareClaims } from './judges/judge-share.ts'
import { sisterClaims } from './judges/judge-sisters.ts'
import { timesClaims } from './judges/judge-times.ts'
import { yearClaims } from './judges/judge-year.ts'
import { typedClaims } from './judges/typed-claims.ts'
import { type Asked, ask, type PapersOf } from './text/found-word.ts'
import { type Sentence, sentencesOf } from './text/sentences.ts'

/** Each finds the claims of its words in a sentence. */
const families: readonly ((asked: Asked) => Claim[])[] = [
  aboutClaims,
  changeClaims,
  levelClaims,
  timesClaims,
  rankClaims,
  sisterClaims,
  shareClaims,
  typedClaims,
  yearClaims,
  cellClaims,
  complementClaims,
]

export function judgeClaims(tree: Node, papersOf: PapersOf): Claim[] {
  return sentencesOf(tree).flatMap((sentence) => judgeSentence(sentence, papersOf))
}

export function judgeSentence(sentence: Sentence, papersOf: PapersOf): Claim[] {
  if (sentence.figures.length === 0 && !sentence.before) return []
  const asked = ask(sentence, papersOf)
  const found = families.flatMap((claimsOf) => claimsOf(asked))
  return withoutRepeats(found).toSorted((a, b) => a.from - b.from)
}

/** One claim of each word at its place: the longest reading of it. */
function withoutRepeats(claims: readonly Claim[]): Claim[] {
  return claims.filter((claim) => !claims.some((other) => other !== claim && isWithin(claim, other)))
}

function isWithin(claim: Claim, other: Claim): boolean {
  return other.from <= claim.from && other.to >= claim.to && other.word.length > claim.word.length
}

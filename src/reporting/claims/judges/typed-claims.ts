/*
 * Numbers typed by hand beside the figure of their clause: a change, an earlier value, a limit or a range. Each is computed from the
 * figure's series and held against what was typed.
 */
import type { Claim } from '../claim.ts'
import { type Asked, claimOf, findWord } from '../text/found-word.ts'
import type { Sentence } from '../text/sentences.ts'
import { isWished } from '../words/wishes-and-denials.ts'
import { amount, type Typed } from './typed.ts'
import { typedChanges } from './typed-changes.ts'
import { typedEarlier } from './typed-earlier.ts'
import { typedLimits } from './typed-limits.ts'

const anyAmount = new RegExp(amount, 'iu')

export function typedClaims(asked: Asked): Claim[] {
  const { text, figures } = asked.sentence
  if (!anyAmount.test(outsideFigures(asked.sentence))) return []
  const end = figures[0]?.from ?? text.length
  const inClauses = asked.clauses.flatMap(({ from, text: clause }) =>
    typedChanges(clause).map((each): Typed => ({ ...each, at: each.at + from })),
  )
  return [...inClauses, ...typedEarlier(text, end), ...typedLimits(text, end)].flatMap(({ word, at, judge }) => {
    if (figures.some(({ from, to }) => at < to && at + word.length > from)) return []
    const found = findWord(asked, { word, at })
    if (!found || isWished(text.slice(0, at), '')) return []
    return [claimOf(asked, found.figure, found, judge(found.papers, found.said))]
  })
}

/** What is typed: most sentences have no number but their live figure. */
function outsideFigures({ text, figures }: Sentence): string {
  return figures.reduce((rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), text)
}

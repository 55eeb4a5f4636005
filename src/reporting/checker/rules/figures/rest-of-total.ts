/*
 * "A uppgår till X. Övriga B uppgår till Y": X and Y together, against what the same answer gives for all of B.
 */
import { type CheckedText, linesOf, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import { sentencesOf } from '../sentences-of.ts'
import { type Amount, amountsIn, formatAmount } from './amounts.ts'

const rest =
  /(?<!\p{L})(?:övriga|resterande) (?:\p{Ll}+ )??(\p{Ll}{6,}) (?:uppgår|uppgick|utgör|utgjorde|blev|är|var)(?!\p{L})/iu
/** Rounded amounts are given a little room. */
const near = 0.03

export function restsOfTotals({ passages }: CheckedText): Found[] {
  const written = passages.filter(({ kind }) => kind === 'body' || kind === 'cell')
  return written.flatMap((passage) =>
    partsIn(passage).flatMap(({ what, parts }) => {
      const totals = written
        .filter(({ question }) => question === passage.question)
        .flatMap((each) => totalsOf(each, what, passage === each ? parts : []))
      const sum = parts.reduce((all, { kronor }) => all + kronor, 0)
      if (totals.length === 0 || totals.some((total) => Math.abs(total - sum) <= sum * near)) return []
      return [sayRest(passage, parts, what, sum, totals)]
    }),
  )
}

type Parts = { readonly what: string; readonly parts: readonly Amount[] }

function partsIn(passage: Passage): Parts[] {
  const sentences = sentencesOf(passage)
  return sentences.flatMap(({ from, text }, at) => {
    const what = rest.exec(text)?.[1]
    const before = sentences[at - 1]
    const parts = [...(before ? amountsIn(before.text, before.from) : []), ...amountsIn(text, from)]
    return what !== undefined && before && parts.length === 2 ? [{ what: what.toLowerCase(), parts }] : []
  })
}

/** Amounts "till företagsstöd" elsewhere in the answer. */
function totalsOf({ text }: Passage, what: string, parts: readonly Amount[]): number[] {
  return amountsIn(text, 0)
    .filter(({ from }) => !parts.some((part) => part.from === from))
    .filter(({ numberTo }) =>
      new RegExp(`^\\s*\\p{L}+ (?:till|för) (?:\\p{Ll}+ )?${what}(?!\\p{L})`, 'iu').test(text.slice(numberTo)),
    )
    .map(({ kronor }) => kronor)
}

function sayRest(
  passage: Passage,
  parts: readonly Amount[],
  what: string,
  sum: number,
  totals: readonly number[],
): Found {
  const [from, to] = [parts[0]?.from ?? 0, parts.at(-1)?.numberTo ?? 0]
  return {
    severity: 'warning',
    lines: [linesOf(passage, from, to)],
    quotes: [passage.text.slice(from, to)],
    message: `Delarna blir ${formatAmount(sum)}, men för ${what} anges ${totals.map(formatAmount).join(' och ')}. Räkna om, eller förklara skillnaden.`,
  }
}

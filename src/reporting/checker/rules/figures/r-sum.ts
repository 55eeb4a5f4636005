/*
 * R-SUM: amounts that a sentence says add up, and do not; a part that is larger than its whole; two splits of the same total
 * whose parts cannot be laid beside each other; a count that the list after it does not keep.
 */
import { hitsOf } from '../../../../foundation/index.ts'
import { linesOf, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'
import { sentencesOf } from '../sentences-of.ts'
import { type Amount, amountsIn, formatAmount } from './amounts.ts'
import { countedLists } from './counted-lists.ts'
import { restsOfTotals } from './rest-of-total.ts'

export const rSum: Rule = { id: 'R-SUM', title: 'Summor och andelar', needs: ['text'], find: findSums }

const total = /(?<!\p{L})(?:totalt|totala|sammanlagt|sammantaget|summan)(?!\p{L})/iu

function findSums({ text }: RuleInput): Found[] {
  const written = text.passages.filter(({ kind }) => kind === 'body' || kind === 'cell')
  return [
    ...written.flatMap((passage) => [...wrongSums(passage), ...unequalSplits(passage), ...partsTooLarge(passage)]),
    ...restsOfTotals(text),
    ...countedLists(text),
  ]
}

type Split = { readonly whole: Amount | undefined; readonly parts: readonly Amount[] }

/** The amounts of each sentence that splits something: the total, where it is said, and its parts. */
function splitsOf(passage: Passage): Split[] {
  return sentencesOf(passage).flatMap((sentence) => {
    const amounts = amountsIn(sentence.text, sentence.from)
    const first = amounts[0]
    const saysTotal = first && total.test(passage.text.slice(sentence.from, first.from))
    const parts = (saysTotal ? amounts.slice(1) : amounts).filter((amount) =>
      /^\s*(?:kr|kronor|mkr|tkr|miljoner)?\.?\s*(?:till|för|i)\s/i.test(passage.text.slice(amount.numberTo)),
    )
    return parts.length >= 2 ? [{ whole: saysTotal ? first : undefined, parts }] : []
  })
}

function sumOf(parts: readonly Amount[]): number {
  return parts.reduce((sum, part) => sum + part.kronor, 0)
}

function wrongSums(passage: Passage): Found[] {
  return splitsOf(passage).flatMap(({ whole, parts }) => {
    if (!whole || Math.abs(whole.kronor - sumOf(parts)) < 1) return []
    return [
      found(
        passage,
        whole,
        parts.at(-1) ?? whole,
        'warning',
        `Delarna blir ${formatAmount(sumOf(parts))}, men totalen är ${formatAmount(whole.kronor)}. Räkna om, eller säg vad som inte är med.`,
      ),
    ]
  })
}

/** Plan and outcome of one total, split in different ways. */
function unequalSplits(passage: Passage): Found[] {
  const splits = splitsOf(passage)
  return splits.flatMap((split, at) => {
    const other = splits
      .slice(0, at)
      .find(
        (earlier) =>
          Math.abs(sumOf(earlier.parts) - sumOf(split.parts)) < 1 && earlier.parts.length !== split.parts.length,
      )
    const [from, to] = [other?.parts[0], split.parts.at(-1)]
    if (!other || !from || !to) return []
    return [
      found(
        passage,
        from,
        to,
        'warning',
        `Samma summa delas först på ${other.parts.length} poster och sedan på ${split.parts.length}. Redovisa samma poster, så att de kan jämföras.`,
      ),
    ]
  })
}

/** "17 fastigheter, varav 19": a part cannot be more than the whole. */
function partsTooLarge(passage: Passage): Found[] {
  const pattern = /(?<![\d,.])(\d{1,6}) (\p{Ll}[\p{Ll} ]{2,40}), varav (\d{1,6})(?![\d,.]|\s*(?:procent|%))/giu
  return hitsOf(passage.text, pattern)
    .filter(([, whole, , part]) => Number(part) > Number(whole))
    .map((hit) => ({
      severity: 'error',
      lines: [linesOf(passage, hit.index, hit.index + hit[0].length)],
      quotes: [hit[0]],
      message: `${hit[3]} kan inte vara en del av ${hit[1]}. Rätta ett av talen.`,
    }))
}

function found(passage: Passage, from: Amount, to: Amount, severity: Found['severity'], message: string): Found {
  const quote = passage.text.slice(from.from, to.numberTo)
  return {
    severity,
    lines: [linesOf(passage, from.from, to.numberTo)],
    quotes: [quote.length > 200 ? `${quote.slice(0, 197)}…` : quote],
    message,
  }
}

/*
 * Amounts of money in running text: "40 480 000 kr", "13,5 mkr", "4 miljoner kronor".
 */
import { hitsOf } from '../../../../foundation/index.ts'
export type Amount = {
  readonly kronor: number
  /** Offset of the amount, and of where its number ends (the unit follows). */
  readonly from: number
  readonly numberTo: number
}

const amount =
  /(?<![\d,.])(\d{1,3}(?:[ \u00a0]{1,2}\d{3})+|\d+(?:,\d+)?)\s*(kr|kronor|tkr|mkr|miljoner kronor|miljoner|miljarder kronor)(?!\p{L})/giu

const factors: Readonly<Record<string, number>> = {
  kr: 1,
  kronor: 1,
  tkr: 1000,
  mkr: 1e6,
  'miljoner kronor': 1e6,
  miljoner: 1e6,
  'miljarder kronor': 1e9,
}

/** @param offset where the text begins in its passage. */
export function amountsIn(text: string, offset: number): Amount[] {
  return hitsOf(text, amount).map((hit) => ({
    kronor:
      Number(
        String(hit[1])
          .replace(/[ \u00a0]/g, '')
          .replace(',', '.'),
      ) * (factors[String(hit[2]).toLowerCase()] ?? 1),
    from: offset + hit.index,
    numberTo: offset + hit.index + String(hit[1]).length,
  }))
}

export function formatAmount(kronor: number): string {
  return `${Math.round(kronor).toLocaleString('sv-SE')} kr`
}

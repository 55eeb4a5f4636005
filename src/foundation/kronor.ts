import type { Id } from './id.ts'
import { Refusal } from './refusal.ts'

/*
 * Money in Swedish kronor, kept as a whole number of öre so that sums are exact.
 * Safe up to 90 000 billion kronor, which is more than any region has.
 */
declare const kind: unique symbol
export type Kronor = number & { readonly [kind]: Id<'Kronor'> }

/** Whole or decimal kronor from code and checked files: kronor(1_500.5) is 150 050 öre. */
export function kronor(amount: number): Kronor {
  const ore = Math.round(amount * 100)
  if (!Number.isSafeInteger(ore)) throw new Refusal('not-an-amount', { text: String(amount) })
  return ore as Kronor
}

/** Öre as they lie in the database (bigint, which arrives as text). */
export function fromOre(ore: number | string | bigint): Kronor {
  const value = Number(ore)
  if (!Number.isSafeInteger(value)) throw new Refusal('not-an-amount', { text: String(ore) })
  return value as Kronor
}

/** Reads what a person has typed: `40 480 000`, `40 480 000,50 kr`. Points and other units are refused, not guessed. */
export function parseKronor(text: string): Kronor {
  const tidy = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(/(kr|kronor)$/i, '')
  if (!/^-?\d+(,\d{1,2})?$/.test(tidy)) throw new Refusal('not-an-amount', { text })
  return kronor(Number(tidy.replace(',', '.')))
}

const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 })

/** `40 480 000 kr`, with non-breaking spaces and a real minus sign. */
export function formatKronor(amount: Kronor): string {
  return `${number.format(amount / 100)}\u00a0kr`
}

export function sumKronor(amounts: readonly Kronor[]): Kronor {
  return amounts.reduce((sum, amount) => sum + amount, 0) as Kronor
}

/** What is left of an amount when another is taken from it; below zero when that is more. */
export function lessKronor(amount: Kronor, less: Kronor): Kronor {
  return (amount - less) as Kronor
}

const wholeNumber = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 })

/** Whole kronor, for sums where öre only disturb: `40 480 000 kr`. */
export function formatWholeKronor(amount: Kronor): string {
  return `${wholeNumber.format(amount / 100)}\u00a0kr`
}

/** A count with its thousands apart: `13 000`. */
export function formatCount(count: number): string {
  return wholeNumber.format(count)
}

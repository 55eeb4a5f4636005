import type { Period } from './period.ts'

/*
 * A figure is a number with its papers: unit, period and where it comes from.
 * A *computed* figure is counted from rows of the register, which it can name together with what was left out.
 * A *stated* figure is what a source says, where the rows are not known. The two are told apart wherever they are shown.
 * A figure that nobody has is not a figure: it is missing, and reads "uppgift saknas".
 */
export type Unit = 'kronor' | 'percent' | 'persons' | 'pieces'

export type Origin =
  | { readonly kind: 'computed'; readonly rows: readonly string[]; readonly leftOut: readonly string[] }
  | { readonly kind: 'stated'; readonly source: string; readonly approximate: boolean }

export type Figure = {
  readonly id: string
  /** What the number counts, in Swedish: "beviljade företagsstöd". */
  readonly label: string
  /** In kronor for money, not öre. */
  readonly value: number
  readonly unit: Unit
  readonly period: Period
  readonly origin: Origin
}

export const missingText = 'uppgift saknas'

const units: Record<Unit, string> = { kronor: '\u00a0kr', percent: '\u00a0%', persons: '', pieces: '' }
const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 })

/** The number as it may be printed: `40 480 000 kr`, `cirka 30 %`, and for what nobody has: `uppgift saknas`. */
export function formatFigure(figure: Pick<Figure, 'value' | 'unit' | 'origin'> | undefined): string {
  if (!figure) return missingText
  const about = figure.origin.kind === 'stated' && figure.origin.approximate ? 'cirka ' : ''
  return `${about}${number.format(figure.value)}${units[figure.unit]}`
}

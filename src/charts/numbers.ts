/*
 * Numbers as they stand beside a bar, on an axis and in the words of a chart: Swedish separators, the unit after.
 */
import type { ChartSpec } from './chart-spec.ts'

const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 })
const short = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1, notation: 'compact' })

/** `1 250 000`. */
export function formatNumber(value: number): string {
  return number.format(value)
}

/** For axes: `1,3 mn`. */
export function formatShort(value: number): string {
  return Math.abs(value) >= 100_000 ? short.format(value) : number.format(value)
}

/** `42 %`, `7 kr`; a number of things has no unit after it. */
export function withUnit(value: number, unit: string): string {
  return unit === '' || unit === 'antal' ? formatNumber(value) : `${formatNumber(value)}\u00a0${unit}`
}

/** The name of the value axis with its unit: `Beviljat (kr)`. */
export function axisName(spec: Pick<ChartSpec, 'yLabel' | 'unit'>): string {
  const told = spec.yLabel.toLowerCase().includes(spec.unit.toLowerCase())
  return spec.unit === '' || spec.unit === 'antal' || told ? spec.yLabel : `${spec.yLabel} (${spec.unit})`
}

/** For a cut axis: every decimal that tells its marks apart, and no rounding to millions. */
export function formatMark(decimals: number): (value: number) => string {
  const marks = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  return (value) => marks.format(value)
}

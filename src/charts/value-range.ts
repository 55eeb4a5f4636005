/*
 * Between which values the axis of a line chart goes. The length of a bar tells its value, so bars begin at zero; a line tells how something
 * moves, and where all of it lies far from zero an axis from zero would make it flat. Then the axis is cut, and that is said.
 */
import type { ChartSpec } from './chart-spec.ts'

export type ValueRange = {
  readonly from: number
  readonly to: number
  /** Between two marks on the axis. */
  readonly step: number
  /** True when zero is not on the axis. */
  readonly isCut: boolean
}

/** As many steps as an axis has, about. */
const steps = 5
/** Air above and below, as a share of the distance between the lowest and the highest. */
const air = 0.1

/** Cut when zero would take more than half of the height; the ends are round numbers, and every point lies between them. */
export function valueRange({ series }: Pick<ChartSpec, 'series'>): ValueRange {
  const values = series.flatMap(({ points }) => points.map(({ y }) => y))
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const nearest = least > 0 ? least : most < 0 ? -most : 0
  if (nearest === 0 || nearest <= most - least) return rounded(Math.min(0, least), Math.max(0, most), false)
  const distance = most - least || nearest / 10
  const [from, to] = [least - distance * air, most + distance * air]
  return rounded(from, to, true)
}

function rounded(from: number, to: number, isCut: boolean): ValueRange {
  const step = niceStep((to - from || 1) / steps)
  const [low, high] = [Math.floor(from / step + rounding) * step, Math.ceil(to / step - rounding) * step]
  const ends = { from: tidy(low, step), to: tidy(high === low ? low + step : high, step), step }
  return { ...ends, isCut: isCut && !(ends.from <= 0 && ends.to >= 0) }
}

/** So much of a step is the error of binary fractions: 0,3 / 0,1 is 2,9999999999999996. */
const rounding = 1e-9

/** 1, 2 or 5 times a power of ten, not below what is asked for. */
function niceStep(asked: number): number {
  const power = 10 ** Math.floor(Math.log10(asked))
  return power * ([1, 2, 5].find((each) => each * power >= asked * (1 - rounding)) ?? 10)
}

/** Without the tail of binary fractions: 0,30000000000000004. */
function tidy(value: number, step: number): number {
  return Number(value.toFixed(decimalsOf(step)))
}

/** As many decimals as tell two marks on the axis apart. */
export function decimalsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + rounding))
}

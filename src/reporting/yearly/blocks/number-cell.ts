/*
 * A number of an indicator, or a count of the follow-up, as a figure that opens to where it comes from.
 */
import { build, type Node } from '../../../documents/index.ts'
import type { targets } from '../../../strategy/index.ts'

type Measured = Pick<targets.IndicatorPath, 'id' | 'decimals' | 'unit'>

export function withUnit({ decimals, unit }: Omit<Measured, 'id'>, value: number): string {
  return `${new Intl.NumberFormat('sv-SE', { maximumFractionDigits: decimals }).format(value)} ${unit}`
}

/** The value with its year; `what` tells baseline, path and outcome of one indicator apart. */
export function numberCell(path: Measured, what: string, { value, period }: targets.Point, source: string): Node[] {
  const figure = {
    id: `${path.id}-${what}`,
    text: withUnit(path, value),
    origin: 'stated' as const,
    source: `${source}, ${period}`,
    href: `/maluppfoljning/indikator/${path.id}`,
  }
  return [build.figure(figure), build.text(` (${period})`)]
}

export function countCell(id: string, count: number, source: string, href: string): Node {
  return build.figure({ id, text: String(count), origin: 'computed', source, href })
}

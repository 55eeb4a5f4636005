/*
 * The numbers of an indicator as its pages write them, in the reader's words for what is missing.
 */
import type { targets } from '../../strategy/index.ts'
import type { Visit } from '../visit.ts'

type Measured = Pick<targets.IndicatorPath, 'decimals' | 'unit'>

export function shownValue({ t }: Visit, { decimals, unit }: Measured, value: number | undefined): string {
  if (value === undefined) return t('missing.word')
  return `${new Intl.NumberFormat('sv-SE', { maximumFractionDigits: decimals }).format(value)} ${unit}`.trim()
}

export function shownPoint(visit: Visit, path: Measured, point: targets.Point | undefined): string {
  return point ? `${shownValue(visit, path, point.value)} (${point.period})` : visit.t('missing.word')
}

/** A number as people write it, `72,5`; undefined when it is none. */
export function readNumber(text: string): number | undefined {
  if (!/^\s*[-−]?\d[\d\s]*(?:[.,]\d+)?\s*$/.test(text)) return undefined
  return Number(text.replaceAll(/\s/g, '').replace(',', '.').replace('−', '-'))
}

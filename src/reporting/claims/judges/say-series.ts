/*
 * Says in Swedish what a series tells: `2020: 80, 2021: 76: det är en minskning.`
 */
import type { Unit } from '../../../foundation/index.ts'
import { formatAsked } from '../../catalogue/index.ts'
import type { Compared } from './compared-with.ts'

export function sayValue(value: number, unit: Unit): string {
  return formatAsked({ value, unit }, {})
}

export function sayCompared({ before, now, readings }: Compared, unit: Unit): string {
  const steps = (readings.length > 2 ? readings : [before, now]).map(
    ({ period, value }) => `${period}: ${sayValue(value, unit)}`,
  )
  return `${steps.join(', ')}: ${sayDirection(before.value, now.value)}.`
}

function sayDirection(before: number, now: number): string {
  if (now === before) return 'det är oförändrat'
  const percent =
    before > 0
      ? ` med ${formatAsked({ value: (100 * Math.abs(now - before)) / before, unit: 'pieces' }, { decimals: 1 })} procent`
      : ''
  return now > before ? `det är en ökning${percent}` : `det är en minskning${percent}`
}

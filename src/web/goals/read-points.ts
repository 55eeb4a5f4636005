/*
 * Points of a path as people write them, one on each line: `2030: 80` or `2025: 72,5`.
 */
import type { targets } from '../../strategy/index.ts'
import { readNumber } from './present-indicator.ts'

/** Undefined when a line is something else. */
export function readPoints(text: string): targets.Point[] | undefined {
  const points = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readPoint)
  return points.every((point) => point !== undefined) ? points : undefined
}

export function writePoints(points: readonly targets.Point[]): string {
  return points.map(({ period, value }) => `${period}: ${String(value).replace('.', ',')}`).join('\n')
}

function readPoint(line: string): targets.Point | undefined {
  const [, year = '', written = ''] = /^(\d{4})\s*:\s*(.+)$/.exec(line) ?? []
  const [period, value] = [Number(year), readNumber(written)]
  return year === '' || period < 1900 || period > 2200 || value === undefined ? undefined : { period, value }
}

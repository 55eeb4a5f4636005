/*
 * Room left: what can still be granted for each coming year. The year's frame, less what this year's decisions have committed, less what
 * earlier years' decisions are expected to be paid (payout.ts says how, and how far off it has been).
 */
import { type Kronor, sumKronor } from '../../foundation/index.ts'
import { checkPayout, decisionYear, expectedPayout, type PaidRow, type PayoutCheck } from './payout.ts'

export type RoomOfYear = {
  readonly year: number
  /** Absent where no appropriation is known, nor for any earlier year. */
  readonly frame?: Kronor
  /** True when the frame is an earlier year's, since the year has none of its own yet. */
  readonly isAssumed: boolean
  readonly committed: Kronor
  readonly expected: Kronor
  /** Below zero when more is bound than the frame. */
  readonly left?: Kronor
}

export type RoomLeft = {
  readonly years: readonly RoomOfYear[]
  readonly checks: readonly PayoutCheck[]
  /** The mean of the errors, 0–1; absent with no past year to try on. */
  readonly meanError?: number
}

/** @param frames the appropriation by year, in öre. @param now the year that decisions are being taken in. */
export function roomLeft(
  rows: readonly PaidRow[],
  frames: ReadonlyMap<number, Kronor>,
  now: number,
  ahead = 3,
): RoomLeft {
  const years = Array.from({ length: ahead + 1 }, (_, place) => now + place)
  const payouts = expectedPayout(rows, now - 1, years)
  const decidedNow = rows.filter((row) => decisionYear(row) === now && row.state === 'granted')
  const first = Math.min(...rows.map((row) => decisionYear(row) ?? now))
  const checks = checkPayout(rows, range(first + 2, now - 1))
  const meanError = checks.length === 0 ? undefined : mean(checks.map(({ error }) => error))
  return {
    years: years.map((year, place) =>
      roomOf(year, frames, committedIn(decidedNow, year), payouts[place] ?? (0 as Kronor)),
    ),
    checks,
    ...(meanError === undefined ? {} : { meanError }),
  }
}

function roomOf(year: number, frames: ReadonlyMap<number, Kronor>, committed: Kronor, expected: Kronor): RoomOfYear {
  const known = [...frames.keys()].filter((each) => each <= year).toSorted((a, b) => b - a)[0]
  const frame = known === undefined ? undefined : frames.get(known)
  const bound = { year, isAssumed: known !== year, committed, expected }
  return frame === undefined ? bound : { ...bound, frame, left: (frame - committed - expected) as Kronor }
}

function committedIn(rows: readonly PaidRow[], year: number): Kronor {
  return sumKronor(
    rows.flatMap(({ perYear }) => perYear.filter((each) => each.year === year).map(({ amount }) => amount)),
  )
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

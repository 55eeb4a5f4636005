/*
 * How money that was granted is paid out over the years, and what is therefore still to come.
 *
 * Method: cases are gathered by the year of their decision (cohorts). For each age (whole years since the decision) the pace is what was
 * paid at that age as a share of what was unpaid when that age began, over every cohort that has lived through it (a chain-ladder
 * estimate, as insurers use for claims that are paid late). Money that is left when a case is closed or withdrawn is never paid and is
 * taken out at that time. The expected payout of a cohort in a coming year is its unpaid money times the pace of its age, year by year.
 */
import { type Kronor, kronor, sumKronor } from '../../foundation/index.ts'
import type { LedgerRow } from '../ledger/ledger-row.ts'

export type PaidRow = Pick<LedgerRow, 'decidedOn' | 'granted' | 'paidPerYear' | 'perYear' | 'state' | 'closedOn'>

/** Share of the unpaid that is paid at each age, 0–1. Ages beyond the last pay as the last does. */
export type Pace = readonly number[]

const oldest = 9

export function paceOf(rows: readonly PaidRow[], until: number): Pace {
  const paid = Array.from({ length: oldest + 1 }, () => 0)
  const unpaid = Array.from({ length: oldest + 1 }, () => 0)
  for (const row of rows) {
    const decided = decisionYear(row)
    if (decided === undefined) continue
    for (let age = 0; age <= oldest && decided + age <= until; age += 1) {
      unpaid[age] = (unpaid[age] ?? 0) + unpaidAtStart(row, decided + age)
      paid[age] = (paid[age] ?? 0) + paidIn(row, decided + age)
    }
  }
  return paid.map((sum, age) => ((unpaid[age] ?? 0) > 0 ? Math.min(1, Math.max(0, sum / (unpaid[age] ?? 1))) : 0))
}

/** What cohorts decided up to `until` (its end) are expected to be paid in each of the years that follow. */
export function expectedPayout(rows: readonly PaidRow[], until: number, years: readonly number[]): Kronor[] {
  const pace = paceOf(rows, until)
  const cohorts = new Map<number, number>()
  for (const row of rows) {
    const decided = decisionYear(row)
    if (decided === undefined || decided > until) continue
    cohorts.set(decided, (cohorts.get(decided) ?? 0) + unpaidAtStart(row, until + 1))
  }
  return years.map((year) =>
    sumKronor([...cohorts].map(([decided, unpaid]) => payoutIn(pace, decided, unpaid, until + 1, year))),
  )
}

function payoutIn(pace: Pace, decided: number, unpaid: number, from: number, year: number): Kronor {
  let left = unpaid
  for (let now = from; now < year; now += 1) left *= 1 - paceAt(pace, now - decided)
  return Math.round(left * paceAt(pace, year - decided)) as Kronor
}

function paceAt(pace: Pace, age: number): number {
  return pace[Math.min(age, oldest)] ?? 0
}

export type PayoutCheck = {
  readonly year: number
  readonly expected: Kronor
  readonly paid: Kronor
  readonly error: number
}

/** The method tried on past years: what it would have expected of each year, standing at the end of the year before. */
export function checkPayout(rows: readonly PaidRow[], years: readonly number[]): PayoutCheck[] {
  return years.flatMap((year) => {
    const [expected = kronor(0)] = expectedPayout(rows, year - 1, [year])
    const earlier = rows.filter((row) => (decisionYear(row) ?? Number.POSITIVE_INFINITY) < year)
    const paid = sumKronor(earlier.map((row) => paidIn(row, year)))
    return paid > 0 ? [{ year, expected, paid, error: Math.abs(expected - paid) / paid }] : []
  })
}

/** The year of the decision to grant; undefined for a case without one. */
export function decisionYear({ decidedOn, granted }: PaidRow): number | undefined {
  return granted === undefined || decidedOn === undefined ? undefined : Number(decidedOn.slice(0, 4))
}

export function paidIn({ paidPerYear }: PaidRow, year: number): Kronor {
  return sumKronor(paidPerYear.filter((each) => each.year === year).map(({ amount }) => amount))
}

/** Granted and not paid before the year; nothing once the case has ended. */
function unpaidAtStart(row: PaidRow, year: number): Kronor {
  const before = sumKronor(row.paidPerYear.filter((each) => each.year < year).map(({ amount }) => amount))
  const ended = row.closedOn === undefined ? row.state !== 'granted' : Number(row.closedOn.slice(0, 4)) < year
  if (ended) return kronor(0)
  return Math.max(0, (row.granted ?? 0) - before) as Kronor
}

/*
 * Where the portfolio has gaps: goals that no insats works for, insatser without goal, amount or result; how concentrated the money is;
 * and how much others pay beside the region.
 */
import { addYears, type CalendarDate, type Kronor, sumKronor } from '../../foundation/index.ts'
import type { LedgerRow } from '../ledger/ledger-row.ts'

export type Gaps = {
  readonly goalsWithout: readonly string[]
  readonly withoutGoal: readonly LedgerRow[]
  readonly withoutAmount: readonly LedgerRow[]
  /** Ended more than a year ago. */
  readonly withoutResult: readonly LedgerRow[]
}

/** @param goals ids of the goals that insatser shall work for. */
export function gapsOf(rows: readonly LedgerRow[], goals: readonly string[], today: CalendarDate): Gaps {
  const insatser = rows.filter(({ sort, state }) => sort === 'insats' && (state === 'granted' || state === 'closed'))
  const worked = new Set(insatser.flatMap((row) => row.goals))
  const yearAgo = addYears(today, -1)
  return {
    goalsWithout: goals.filter((goal) => !worked.has(goal)),
    withoutGoal: insatser.filter((row) => row.goals.length === 0),
    withoutAmount: insatser.filter(
      ({ granted, frame }) => granted === undefined || (granted === 0 && frame === undefined),
    ),
    withoutResult: insatser.filter(({ to, results }) => to !== undefined && to < yearAgo && results.length === 0),
  }
}

export type Concentration = {
  readonly owners: number
  /** The five largest, with their share of the granted. */
  readonly largest: readonly { readonly owner: string; readonly granted: Kronor; readonly share: number }[]
  /** The Herfindahl index: the sum of the squared shares, near 0 when many share and 1 when one has all. */
  readonly herfindahl: number
  /** Cases with a grant and no owner: not counted. */
  readonly leftOut: number
}

export function concentrationOf(rows: readonly LedgerRow[]): Concentration {
  const granted = rows.filter((row) => (row.granted ?? 0) > 0)
  const byOwner = Map.groupBy(
    granted.filter(({ owner }) => owner !== undefined),
    ({ owner }) => owner ?? '',
  )
  const sums = [...byOwner].map(([owner, own]) => ({
    owner,
    granted: sumKronor(own.map((row) => row.granted as Kronor)),
  }))
  const total = sumKronor(sums.map((each) => each.granted))
  const shares = sums.map((each) => ({ ...each, share: total === 0 ? 0 : each.granted / total }))
  return {
    owners: shares.length,
    largest: shares.toSorted((a, b) => b.granted - a.granted).slice(0, 5),
    herfindahl: shares.reduce((sum, { share }) => sum + share * share, 0),
    leftOut: granted.filter(({ owner }) => owner === undefined).length,
  }
}

export type Leverage = {
  readonly granted: Kronor
  readonly coGranted: Kronor
  /** Kronor from others for each krona of the region; absent when the region has granted nothing. */
  readonly perKrona?: number
  /** Granted insatser with no co-financing recorded: counted in no figure here. */
  readonly leftOut: number
}

export function leverageOf(rows: readonly LedgerRow[]): Leverage {
  const insatser = rows.filter(({ sort, granted }) => sort === 'insats' && (granted ?? 0) > 0)
  const known = insatser.filter(({ coFinancing }) => coFinancing.length > 0)
  const granted = sumKronor(known.map((row) => row.granted as Kronor))
  const coGranted = sumKronor(known.map((row) => row.coGranted))
  const leftOut = insatser.length - known.length
  return { granted, coGranted, leftOut, ...(granted === 0 ? {} : { perKrona: coGranted / granted }) }
}

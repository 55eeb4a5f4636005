/*
 * A help for discussion, never a decision: which waiting applications fit under the frame, the split and the shares one wishes, with the
 * highest sum of grades. The choice is exact (a 0/1 programme), and each application is told why it is in or out.
 */
import { type Kronor, sumKronor } from '../../foundation/index.ts'
import { type Dimension, valuesOf } from '../ledger/ledger-filter.ts'
import type { LedgerRow } from '../ledger/ledger-row.ts'

export type Candidate = Pick<LedgerRow, 'id' | 'title' | 'sort'> & {
  readonly row: LedgerRow
  readonly amount: Kronor
  /** The assessment, 0–1. */
  readonly score: number
  /** True when nobody has assessed it: then it counts as the middle. */
  readonly isAssumed: boolean
}

export type Wish = {
  readonly dimension: Dimension
  readonly value: string /** At least this share of the money, 0–1. */
  readonly share: number
}

export type Bounds = {
  readonly frame: Kronor
  readonly projects?: Kronor
  readonly support?: Kronor
  readonly wishes: readonly Wish[]
}

/** A linear bound on the chosen: Σ weight · chosen ≤ limit. Weights and limit in kronor. */
export type LinearBound = { readonly name: string; readonly weights: readonly number[]; readonly limit: number }

const middle = 0.5

/** The applications that wait, each with what it asks for. One without an amount cannot be tried and is left out. */
export function candidatesOf(rows: readonly LedgerRow[]): Candidate[] {
  return rows.flatMap((row) => {
    if (row.state !== 'applied' || row.applied === undefined || row.applied <= 0) return []
    const { id, title, sort, applied, score } = row
    return [{ id, title, sort, row, amount: applied, score: score ?? middle, isAssumed: score === undefined }]
  })
}

/** The frame, the split and each wish as linear bounds; a share of at least s is Σ (s − is in the group) · amount ≤ 0. */
export function linearBounds(
  candidates: readonly Candidate[],
  { frame, projects, support, wishes }: Bounds,
): LinearBound[] {
  const amounts = candidates.map(({ amount }) => amount / 100)
  const only = (sort: Candidate['sort']) =>
    candidates.map((each, place) => (each.sort === sort ? (amounts[place] ?? 0) : 0))
  return [
    { name: 'frame', weights: amounts, limit: frame / 100 },
    ...(projects === undefined ? [] : [{ name: 'projects', weights: only('insats'), limit: projects / 100 }]),
    ...(support === undefined ? [] : [{ name: 'support', weights: only('support'), limit: support / 100 }]),
    ...wishes.map(({ dimension, value, share }, place) => ({
      name: `wish-${place}`,
      weights: candidates.map(
        ({ row }, at) => (share - (valuesOf(row, dimension).includes(value) ? 1 : 0)) * (amounts[at] ?? 0),
      ),
      limit: 0,
    })),
  ]
}

export type Verdict =
  | { readonly kind: 'chosen' }
  /** By itself it is more than the frame or its part of the split. */
  | { readonly kind: 'too-large' }
  /** No choice with it meets every bound. */
  | { readonly kind: 'does-not-fit' }
  /** With it the others would together lose so much of the grades' sum. */
  | { readonly kind: 'others-weigh-more'; readonly loss: number }

export type Choice = {
  readonly chosen: readonly Candidate[]
  readonly verdicts: ReadonlyMap<string, Verdict>
  readonly sum: Kronor
  /** The sum of the grades of the chosen. */
  readonly value: number
  /** Names of the bounds with less than the smallest refused application left. */
  readonly tight: readonly string[]
}

export function choiceOf(
  candidates: readonly Candidate[],
  bounds: readonly LinearBound[],
  chosen: readonly boolean[],
  verdicts: ReadonlyMap<string, Verdict>,
): Choice {
  const taken = candidates.filter((_, place) => chosen[place])
  const smallest = Math.min(...candidates.filter((_, place) => !chosen[place]).map(({ amount }) => amount / 100))
  return {
    chosen: taken,
    verdicts,
    sum: sumKronor(taken.map(({ amount }) => amount)),
    value: taken.reduce((sum, { score }) => sum + score, 0),
    tight: bounds.filter((bound) => bound.limit - used(bound, chosen) < smallest).map(({ name }) => name),
  }
}

export function used({ weights }: LinearBound, chosen: readonly boolean[]): number {
  return weights.reduce((sum, weight, place) => sum + (chosen[place] ? weight : 0), 0)
}

/*
 * Who runs the companies that get support, in sums only. A group of fewer than five companies is not shown, and neither is the next
 * smallest when the hidden one could else be had by subtraction (secondary suppression).
 */
import { type Kronor, sumKronor } from '../../foundation/index.ts'
import type { Ownership } from '../cases/case-description.ts'
import type { LedgerRow } from './ledger-row.ts'

export const fewest = 5

export type OwnershipGroup = {
  readonly group: 'women' | 'others' | 'not-stated' | 'born-outside' | 'born-inside'
  /** Absent where the group is too small to be shown. */
  readonly cases?: number
  readonly granted?: Kronor
}

export type OwnershipSums = { readonly byWomen: readonly OwnershipGroup[]; readonly byBirth: readonly OwnershipGroup[] }

/** A company is run by women when they have at least half of it. */
export function ownershipSums(rows: readonly LedgerRow[], ownership: ReadonlyMap<string, Ownership>): OwnershipSums {
  const granted = rows.filter((row) => row.sort === 'support' && row.granted !== undefined)
  const of = (row: LedgerRow) => ownership.get(row.id) ?? {}
  const women = ({ womenShare }: Ownership) =>
    womenShare === undefined ? 'not-stated' : womenShare >= 50 ? 'women' : 'others'
  const birth = ({ bornOutsideNordics }: Ownership) =>
    bornOutsideNordics === undefined ? 'not-stated' : bornOutsideNordics ? 'born-outside' : 'born-inside'
  return {
    byWomen: suppressed(sumsBy(granted, ['women', 'others', 'not-stated'], (row) => women(of(row)))),
    byBirth: suppressed(sumsBy(granted, ['born-outside', 'born-inside', 'not-stated'], (row) => birth(of(row)))),
  }
}

type Whole = Required<OwnershipGroup>

function sumsBy(
  rows: readonly LedgerRow[],
  groups: readonly Whole['group'][],
  groupOf: (row: LedgerRow) => Whole['group'],
): Whole[] {
  return groups.map((group) => {
    const own = rows.filter((row) => groupOf(row) === group)
    return { group, cases: own.length, granted: sumKronor(own.map((row) => row.granted as Kronor)) }
  })
}

/** Hides what is few, and the smallest other when only one is hidden. A group of none tells of nobody and is shown. */
function suppressed(groups: readonly Whole[]): OwnershipGroup[] {
  const few = groups.filter(({ cases }) => cases > 0 && cases < fewest)
  const [next] = groups.filter(({ cases }) => cases >= fewest).toSorted((a, b) => a.cases - b.cases)
  const hidden = new Set([...few, ...(few.length === 1 && next ? [next] : [])].map(({ group }) => group))
  return groups.map((each) => (hidden.has(each.group) ? { group: each.group } : each))
}

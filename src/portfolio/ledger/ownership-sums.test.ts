import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { kronor } from '../../foundation/index.ts'
import type { Ownership } from '../cases/case-description.ts'
import type { LedgerRow } from './ledger-row.ts'
import { fewest, ownershipSums } from './ownership-sums.ts'

function sums(all: readonly Ownership[]) {
  const rows = all.map((_, place) => ({ id: String(place), sort: 'support', granted: kronor(100) }) as LedgerRow)
  return ownershipSums(rows, new Map(all.map((each, place) => [String(place), each])))
}
const many = (count: number, ownership: Ownership) => Array.from({ length: count }, () => ownership)

test('groups of five and more are shown with count and amount', () => {
  const { byWomen } = sums([...many(6, { womenShare: 50 }), ...many(9, { womenShare: 0 }), ...many(5, {})])
  assert.deepEqual(byWomen, [
    { group: 'women', cases: 6, granted: kronor(600) },
    { group: 'others', cases: 9, granted: kronor(900) },
    { group: 'not-stated', cases: 5, granted: kronor(500) },
  ])
})

test('a small group is hidden together with the next smallest, so that it cannot be had by subtraction', () => {
  const { byBirth } = sums([
    ...many(2, { bornOutsideNordics: true }),
    ...many(30, { bornOutsideNordics: false }),
    ...many(8, {}),
  ])
  assert.deepEqual(byBirth, [
    { group: 'born-outside' },
    { group: 'born-inside', cases: 30, granted: kronor(3000) },
    { group: 'not-stated' },
  ])
})

test('whatever the owners state: nothing under five is shown, and never is just one group hidden beside another that has companies', () => {
  const ownership = fc.record(
    { womenShare: fc.constantFrom(0, 50, 100), bornOutsideNordics: fc.boolean() },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.array(ownership, { maxLength: 40 }), (all) => {
      for (const groups of Object.values(sums(all))) {
        for (const { cases } of groups) assert.ok(cases === undefined || cases === 0 || cases >= fewest)
        const hidden = groups.filter(({ cases }) => cases === undefined).length
        const shown = groups.filter(({ cases }) => cases !== undefined && cases > 0).length
        assert.ok(hidden !== 1 || shown === 0)
      }
    }),
  )
})

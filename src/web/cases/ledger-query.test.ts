import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ledgerQueryOf, readLedgerQuery } from './ledger-query.ts'

const word = fc.stringMatching(/^[a-zåäö0-9-]{1,12}$/)
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const filters = fc.record(
  {
    text: word,
    kind: word,
    state: word,
    municipality: word,
    goal: word,
    financier: word,
    decidedFrom: day,
    decidedTo: day,
  },
  { requiredKeys: [] },
)

test('a filter that is written to an address and read again is the same filter', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const query = new URLSearchParams(ledgerQueryOf(filter as never))
      assert.deepEqual(readLedgerQuery(query), { filter: { ...filter }, notUnderstood: [] })
    }),
  )
})

test('a year is its first and last day; other words and days that do not exist are named', () => {
  const read = readLedgerQuery(new URLSearchParams('fran=2021&till=2021&ordd=x&sida=2'))
  assert.deepEqual(read.filter, { decidedFrom: '2021-01-01', decidedTo: '2021-12-31' })
  assert.deepEqual(read.notUnderstood, ['ordd=x'])
  assert.deepEqual(readLedgerQuery(new URLSearchParams('fran=2021-02-30')), {
    filter: {},
    notUnderstood: ['fran=2021-02-30'],
  })
})

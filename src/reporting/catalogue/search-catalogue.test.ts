import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogue } from './catalogue.ts'
import { searchCatalogue, unitsInCatalogue } from './search-catalogue.ts'

const idsOf = (search: Parameters<typeof searchCatalogue>[0]) => searchCatalogue(search).map(({ id }) => id)

test('every word must be there, in any of its forms; without words all are', () => {
  assert.equal(searchCatalogue({}).length, catalogue.length)
  assert.ok(idsOf({ words: 'kvinna företagsstöd' }).includes('support-women'))
  assert.ok(!idsOf({ words: 'kvinna företagsstöd' }).includes('networks'))
  assert.deepEqual(idsOf({ words: 'kvinna nätverk xyzzy' }), [])
})

test('a unit and a subject narrow what the words find', () => {
  const money = searchCatalogue({ words: 'beviljat', unit: 'kronor', subject: 'money' })
  assert.ok(money.length > 0)
  assert.ok(money.every(({ unit, subject }) => unit === 'kronor' && subject === 'money'))
  assert.deepEqual(searchCatalogue({ unit: 'kronor', subject: 'cooperation' }), [])
  for (const unit of unitsInCatalogue()) assert.ok(searchCatalogue({ unit }).length > 0, unit)
})

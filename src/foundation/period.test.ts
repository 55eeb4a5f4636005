import assert from 'node:assert/strict'
import { test } from 'node:test'
import { covers, formatPeriod, parsePeriod } from './period.ts'

test('a period is one year or two, with any dash, and is printed with an en dash', () => {
  assert.equal(formatPeriod(parsePeriod('2018 - 2030')), '2018–2030')
  assert.equal(formatPeriod(parsePeriod('2021')), '2021')
})

test('a period that ends before it starts is refused, and so is half a year number', () => {
  for (const text of ['2025-2021', '2020-21', 'våren 2021', ''])
    assert.throws(() => parsePeriod(text), { code: 'not-a-period' })
})

test('a period covers its first and its last year', () => {
  const period = parsePeriod('2018–2030')
  assert.deepEqual(
    [2017, 2018, 2030, 2031].map((year) => covers(period, year)),
    [false, true, true, false],
  )
})

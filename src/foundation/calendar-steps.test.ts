import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CalendarDate } from './calendar-date.ts'
import { addDays, addMonths, addYears, daysBetween } from './calendar-steps.ts'

const on = (day: string) => day as CalendarDate

test('a month without the day gives its last day', () => {
  assert.equal(addMonths(on('2021-01-31'), 1), '2021-02-28')
  assert.equal(addMonths(on('2024-01-31'), 1), '2024-02-29')
  assert.equal(addMonths(on('2021-12-15'), 2), '2022-02-15')
  assert.equal(addYears(on('2024-02-29'), 1), '2025-02-28')
  assert.equal(addMonths(on('2021-03-31'), -1), '2021-02-28')
})

test('so many days there and back again is the same day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
      const there = addDays(on('2021-06-15'), days)
      assert.equal(daysBetween(on('2021-06-15'), there), days)
      assert.equal(addDays(there, -days), '2021-06-15')
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatDay, isCalendarDate, parseCalendarDate, swedishDay } from './calendar-date.ts'

test('a date is a day in the almanac', () => {
  assert.equal(parseCalendarDate(' 2021-09-30 '), '2021-09-30')
  for (const text of ['2021-02-29', '2021-13-01', '30/9 2021', '2021-9-3', '', '20210930'])
    assert.throws(() => parseCalendarDate(text), { code: 'not-a-date' })
})

test('a date is printed in words', () => {
  assert.equal(formatDay(parseCalendarDate('2018-03-06')), '6 mars 2018')
})

test('the day is the one in Sweden, also when it is still yesterday in Greenwich', () => {
  assert.equal(swedishDay(new Date('2021-12-31T23:30:00Z')), '2022-01-01')
})

test('every day that an almanac holds is a calendar date', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
      assert.ok(isCalendarDate(date.toISOString().slice(0, 10)))
    }),
  )
})

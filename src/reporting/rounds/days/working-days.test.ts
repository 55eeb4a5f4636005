import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, type CalendarDate } from '../../../foundation/index.ts'
import { countedBack } from './plan-days.ts'
import { isWorkingDay, nameOfDayOff, workingDaysBefore } from './working-days.ts'

const day = (text: string) => text as CalendarDate

test('Swedish holidays and eves are no working days', () => {
  for (const free of ['2022-01-06', '2022-04-15', '2022-06-06', '2022-06-24', '2022-12-24', '2022-05-26', '2022-11-05'])
    assert.equal(isWorkingDay(day(free)), false, free)
  for (const work of ['2022-01-05', '2022-04-14', '2022-05-27', '2022-02-21'])
    assert.equal(isWorkingDay(day(work)), true, work)
})

test('days are counted back past weekends and holidays', () => {
  assert.equal(workingDaysBefore(day('2022-01-10'), 1), '2022-01-07')
  assert.equal(workingDaysBefore(day('2022-01-10'), 2), '2022-01-05')
  assert.equal(workingDaysBefore(day('2022-04-19'), 1), '2022-04-14')
  assert.deepEqual(countedBack('2022-02-21'), {
    written: '2022-01-31',
    reviewed: '2022-02-10',
    led: '2022-02-15',
    signed: '2022-02-17',
  })
})

test('a day off says what it is, in both languages; a working day says nothing', () => {
  assert.deepEqual(nameOfDayOff(day('2026-02-21')), { sv: 'lördag', en: 'Saturday' })
  assert.equal(nameOfDayOff(day('2022-01-06'))?.sv, 'trettondedag jul')
  assert.equal(nameOfDayOff(day('2022-02-21')), undefined)
})

test('counting back always ends on a working day, with exactly so many working days between', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 30 }), (offset, count) => {
      const due = addDays(day('2020-01-01'), offset)
      const at = workingDaysBefore(due, count)
      assert.ok(isWorkingDay(at))
      let between = 0
      for (let step = addDays(at, 1); step <= due; step = addDays(step, 1)) if (isWorkingDay(step)) between += 1
      assert.equal(between, count)
    }),
    { numRuns: 60 },
  )
})

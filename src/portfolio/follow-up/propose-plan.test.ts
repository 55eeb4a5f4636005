import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, type CalendarDate } from '../../foundation/index.ts'
import { proposePlan } from './propose-plan.ts'

const on = (day: string) => day as CalendarDate

test('a project of two years: reports each half year, a meeting at half time, the end, and effects one, three and five years after', () => {
  const plan = proposePlan({ from: on('2022-01-01'), to: on('2023-12-31') })
  assert.deepEqual(
    plan.map(({ id, due }) => `${due} ${id}`),
    [
      '2022-07-01 progress-report-1',
      '2023-01-01 progress-report-2',
      '2023-01-01 mid-term-meeting',
      '2023-07-01 progress-report-3',
      '2023-12-17 closing-meeting',
      '2024-01-31 final-report',
      '2024-02-29 closing-analysis',
      '2024-12-31 effect-1',
      '2026-12-31 effect-3',
      '2028-12-31 effect-5',
    ],
  )
})

test('a short period has no report on the way and no meeting at half time', () => {
  const kinds = proposePlan({ from: on('2022-01-01'), to: on('2022-05-31') }).map(({ kind }) => kind)
  assert.deepEqual(kinds, ['closing-meeting', 'final-report', 'closing-analysis', 'effect-1', 'effect-3', 'effect-5'])
})

test('whatever the period: days in order, names unique, nothing before the start, the closing meeting before the final report', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 4000 }), (start, length) => {
      const from = addDays(on('2000-01-01'), start)
      const plan = proposePlan({ from, to: addDays(from, length) })
      const dues = plan.map(({ due }) => due)
      assert.deepEqual(dues, dues.toSorted())
      assert.equal(new Set(plan.map(({ id }) => id)).size, plan.length)
      assert.ok(dues.every((due) => due >= from))
      const place = (kind: string) => plan.findIndex((step) => step.kind === kind)
      assert.ok(place('closing-meeting') < place('final-report'))
    }),
  )
})

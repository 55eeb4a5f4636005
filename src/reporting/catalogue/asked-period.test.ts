import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatPeriod, isIn, periodBefore, readPeriod } from './asked-period.ts'

test('years, quarters, spans and all up to a year are read, and nothing else', () => {
  const days = (text: string) => {
    const { from, to } = readPeriod(text) ?? {}
    return [from, to]
  }
  assert.deepEqual(days('2021'), ['2021-01-01', '2021-12-31'])
  assert.deepEqual(days('2021K2'), ['2021-04-01', '2021-06-30'])
  assert.deepEqual(days('2019-2021'), ['2019-01-01', '2021-12-31'])
  assert.deepEqual(days('-2021'), ['0000-01-01', '2021-12-31'])
  for (const wrong of ['', 'x', '21', '2021K5', '2021-2019', '2021-', '2019-2021K1'])
    assert.equal(readPeriod(wrong), undefined, wrong)
})

test('a period is said in Swedish, and has one before it unless it is a span', () => {
  assert.deepEqual(['2021', '2021K2', '2019-2021', '-2021'].map(formatPeriod), [
    '2021',
    'kvartal 2 2021',
    '2019–2021',
    'till och med 2021',
  ])
  assert.deepEqual(['2021', '2021K2', '2019-2021', '-2021'].map(periodBefore), ['2020', '2020K2', undefined, undefined])
})

test('every day of a year lies in exactly one of its quarters', () => {
  const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2021-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10)
      const within = [1, 2, 3, 4].filter((quarter) => {
        const period = readPeriod(`${day.slice(0, 4)}K${quarter}`)
        return period !== undefined && isIn(day, period)
      })
      assert.equal(within.length, 1)
    }),
  )
})

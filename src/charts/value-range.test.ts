import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ChartSpec } from './chart-spec.ts'
import { drawChart } from './draw-chart.ts'
import { inWords } from './in-words.ts'
import { valueRange } from './value-range.ts'

const spec = (kind: ChartSpec['kind'], ...values: readonly number[]): ChartSpec => ({
  kind,
  title: 'Förvärvsfrekvens',
  xLabel: 'År',
  yLabel: 'Andel',
  unit: 'procent',
  series: [{ name: 'Länet', points: values.map((y, at) => ({ x: 2018 + at, y })) }],
  source: '',
})
const range = (...values: readonly number[]) => valueRange(spec('line', ...values))

test('an axis is cut where zero would take more than half of it, and its ends are round', () => {
  assert.deepEqual(range(70, 72.5, 74), { from: 69, to: 75, step: 1, isCut: true })
  assert.deepEqual(range(-74, -70), { from: -75, to: -69, step: 1, isCut: true })
  assert.deepEqual(range(1_200_000, 1_210_000), { from: 1_195_000, to: 1_215_000, step: 5000, isCut: true })
})

test('an axis begins at zero where the line goes near it or across it', () => {
  assert.deepEqual(range(2, 9), { from: 0, to: 10, step: 2, isCut: false })
  assert.equal(range(-3, 4).isCut, false)
  assert.deepEqual([range(0, 0).from, range(0, 0).isCut], [0, false])
})

test('whatever the values: every point lies on the axis, and zero is on it unless it is said to be cut', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((each) => each === 0 || Math.abs(each) > 1e-6)
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
      const { from, to, isCut } = range(...values)
      const slack = (to - from) * 1e-9
      assert.ok(from < to)
      assert.ok(
        values.every((each) => each >= from - slack && each <= to + slack),
        `${values.join(', ')} in ${from}–${to}`,
      )
      assert.equal(isCut, from > 0 || to < 0)
    }),
  )
})

test('a cut axis is said in words, and on the axis; a bar is never cut', () => {
  const line = spec('line', 70, 72.5, 74)
  assert.match(inWords(line), /Den lodräta axeln börjar vid 69\sprocent, inte vid noll\./)
  const drawn = drawChart(line)
  assert.match(drawn, /axeln börjar vid 69/)
  assert.match(drawn, /<desc>[^<]*inte vid noll/)
  for (const each of [spec('bar', 70, 72.5, 74), spec('line', 2, 9)])
    assert.doesNotMatch(drawChart(each) + inWords(each), /börjar vid/)
})

test('marks on a narrow axis are told apart', () => {
  const drawn = drawChart(spec('line', 72.51, 72.54))
  for (const mark of ['72,50', '72,52', '72,54']) assert.ok(drawn.includes(`>${mark}<`), mark)
})

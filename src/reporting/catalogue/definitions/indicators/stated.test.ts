import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('stated, counted by hand', () => {
  assertFigure('stated;period=2021;filter.figure=stod', 76)
  assertFigure('stated;period=2021;filter.figure=finns-inte', undefined)
})

test('a stated figure is told as stated, with document and line', () => {
  const { origin, source } = assertFigure('stated;period=2021;filter.figure=stod', 76)
  assert.deepEqual([origin, source], ['stated', 'exempel, rad 7'])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('granted-count, counted by hand', () => {
  assertFigure('granted-count;period=2021', 2)
  assertFigure('granted-count;period=2020', 1)
  assertFigure('granted-count;period=2020;filter.goal=g1', 1)
})

test('the figure opens to its cases', () => {
  assert.deepEqual(
    assertFigure('granted-count;period=2021', 2).rows.map(({ href }) => href),
    ['/arenden/b', '/arenden/c'],
  )
})

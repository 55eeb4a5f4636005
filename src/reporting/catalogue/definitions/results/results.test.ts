import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('results, counted by hand', () => {
  assertFigure('results;period=2021', 2)
  assertFigure('results;period=2020', 0)
})

import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('declined-count, counted by hand', () => {
  assertFigure('declined-count;period=2021', 1)
  assertFigure('declined-count;period=2020', 0)
})

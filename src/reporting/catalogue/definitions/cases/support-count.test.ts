import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('support-count, counted by hand', () => {
  assertFigure('support-count;period=2021', 1)
  assertFigure('support-count;period=2020', 0)
})

import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('closed, counted by hand', () => {
  assertFigure('closed;period=2021', 1)
  assertFigure('closed;period=2020', 0)
})

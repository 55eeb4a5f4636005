import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('meetings-held, counted by hand', () => {
  assertFigure('meetings-held;period=2021', 1)
  assertFigure('meetings-held;period=2021K1', 1)
  assertFigure('meetings-held;period=2021K2', 0)
})

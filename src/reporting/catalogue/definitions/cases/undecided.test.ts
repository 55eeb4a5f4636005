import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('undecided, counted by hand', () => {
  assertFigure('undecided;period=2021', 0)
  assertFigure('undecided;period=2021K2', 0)
  assertFigure('undecided;period=2020K1', 1)
})

import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('follow-ups-done, counted by hand', () => {
  assertFigure('follow-ups-done;period=2021', 1)
  assertFigure('follow-ups-done;period=2020', 0)
})

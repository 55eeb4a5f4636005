import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('late-follow-ups, counted by hand', () => {
  assertFigure('late-follow-ups;period=2021', 1)
  assertFigure('late-follow-ups;period=2020', 0)
  assertFigure('late-follow-ups;period=2022', 2)
  assertFigure('late-follow-ups;period=2022;filter.step=effect-1', 1)
  assertFigure('late-follow-ups;period=2021K1', 0)
})

import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('support-amount, counted by hand', () => {
  assertFigure('support-amount;period=2021', 100000)
  assertFigure('support-amount;period=2020', 0)
  assertFigure('support-amount;period=2021;filter.kind=microgrant', 100000)
})

import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('support-women-amount, counted by hand', () => {
  assertFigure('support-women-amount;period=2021', 70000)
  assertFigure('support-women-amount;period=2019', 0)
})

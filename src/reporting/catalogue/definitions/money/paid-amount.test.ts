import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('paid-amount, counted by hand', () => {
  assertFigure('paid-amount;period=2021', 130000)
  assertFigure('paid-amount;period=2020', 30000)
  assertFigure('paid-amount;period=2022', 0)
})

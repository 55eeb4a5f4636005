import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('left-to-pay, counted by hand', () => {
  assertFigure('left-to-pay;period=2020', 70000)
  assertFigure('left-to-pay;period=2021', 340000)
})

import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('granted-amount, counted by hand', () => {
  assertFigure('granted-amount;period=2021', 400000)
  assertFigure('granted-amount;period=2020', 100000)
  assertFigure('granted-amount;period=2021;filter.sort=support', 100000)
  assertFigure('granted-amount;period=2021;filter.municipality=1883', 300000)
})

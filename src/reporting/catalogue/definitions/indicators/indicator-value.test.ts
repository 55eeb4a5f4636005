import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('indicator-value, counted by hand', () => {
  assertFigure('indicator-value;period=2021;filter.indicator=unga', 33)
  assertFigure('indicator-value;period=2020;filter.indicator=unga', 28)
  assertFigure('indicator-value;period=2019;filter.indicator=unga', undefined)
  assertFigure('indicator-value;period=2021', undefined)
  assertFigure('indicator-value;period=2021;filter.indicator=unga;filter.breakdown=kvinnor', 36)
})

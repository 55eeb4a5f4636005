import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('indicator-since-baseline, counted by hand', () => {
  assertFigure('indicator-since-baseline;period=2021;filter.indicator=unga', 13)
  assertFigure('indicator-since-baseline;period=2019;filter.indicator=unga', undefined)
})

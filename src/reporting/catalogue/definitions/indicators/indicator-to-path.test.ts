import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('indicator-to-path, counted by hand', () => {
  assertFigure('indicator-to-path;period=2021;filter.indicator=unga', -2)
  assertFigure('indicator-to-path;period=2020;filter.indicator=unga', -2)
})

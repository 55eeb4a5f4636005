import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('co-financing, counted by hand', () => {
  assertFigure('co-financing;period=2020', 50000)
  assertFigure('co-financing;period=2020;filter.financier=ERUF', 20000)
  assertFigure('co-financing;period=2021', 0)
})

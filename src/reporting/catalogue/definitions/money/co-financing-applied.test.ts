import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('co-financing-applied, counted by hand', () => {
  assertFigure('co-financing-applied;period=2020', 60000)
  assertFigure('co-financing-applied;period=2020;filter.financier=ERUF', 20000)
  assertFigure('co-financing-applied;period=2021', 0)
})

import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('plans, counted by hand', () => {
  assertFigure('plans;period=2021', 1)
  assertFigure('plans;period=2021;filter.made=nej', 1)
  assertFigure('plans;period=2020', undefined)
})

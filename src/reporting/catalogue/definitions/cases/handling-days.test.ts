import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('handling-days, counted by hand', () => {
  assertFigure('handling-days;period=2021', 50)
  assertFigure('handling-days;period=2020', 60)
  assertFigure('handling-days;period=2019', undefined)
})

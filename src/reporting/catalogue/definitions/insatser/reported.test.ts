import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('reported, counted by hand', () => {
  assertFigure('reported;period=2021', 2)
  assertFigure('reported;period=2021;filter.area=innovation', 1)
  assertFigure('reported;period=2020', undefined)
})

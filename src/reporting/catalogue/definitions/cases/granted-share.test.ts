import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('granted-share, counted by hand', () => {
  assertFigure('granted-share;period=2021', 66.67)
  assertFigure('granted-share;period=2020', 100)
  assertFigure('granted-share;period=2019', undefined)
})

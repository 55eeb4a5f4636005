import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('declined-share, counted by hand', () => {
  assertFigure('declined-share;period=2021', 33.33)
  assertFigure('declined-share;period=2020', 0)
  assertFigure('declined-share;period=2019', undefined)
})

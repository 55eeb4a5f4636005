import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('co-financing-share, counted by hand', () => {
  assertFigure('co-financing-share;period=2020', 33.33)
  assertFigure('co-financing-share;period=2021', 0)
  assertFigure('co-financing-share;period=2019', undefined)
})

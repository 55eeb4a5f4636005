import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('actual-share, counted by hand', () => {
  assertFigure('actual-share;period=2021', 50)
  assertFigure('actual-share;period=2020', undefined)
})

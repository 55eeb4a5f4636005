import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('support-share, counted by hand', () => {
  assertFigure('support-share;period=2021', 25)
  assertFigure('support-share;period=2020', 0)
  assertFigure('support-share;period=2019', undefined)
})

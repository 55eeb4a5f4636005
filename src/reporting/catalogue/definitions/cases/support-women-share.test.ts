import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('support-women-share, counted by hand', () => {
  assertFigure('support-women-share;period=2021', undefined)
  assertFigure('support-women-share;period=2019', undefined)
})

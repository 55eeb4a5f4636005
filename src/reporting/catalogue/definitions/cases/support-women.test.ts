import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('support-women, counted by hand', () => {
  assertFigure('support-women;period=2021', 7)
  assertFigure('support-women;period=2019', 0)
})

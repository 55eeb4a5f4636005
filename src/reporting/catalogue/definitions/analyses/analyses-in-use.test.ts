import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('analyses-in-use, counted by hand', () => {
  assertFigure('analyses-in-use;period=2021', 1)
})

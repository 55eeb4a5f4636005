import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('analyses, counted by hand', () => {
  assertFigure('analyses;period=2021', 2)
})

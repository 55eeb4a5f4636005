import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('results-with-basis, counted by hand', () => {
  assertFigure('results-with-basis;period=2021', 1)
})

import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('indicators, counted by hand', () => {
  assertFigure('indicators;period=2021', 1)
})

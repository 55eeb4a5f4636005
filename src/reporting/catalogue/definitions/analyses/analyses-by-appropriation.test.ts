import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('analyses-by-appropriation, counted by hand', () => {
  assertFigure('analyses-by-appropriation;period=2021', 1)
})

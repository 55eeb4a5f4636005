import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('goals-without-insats, counted by hand', () => {
  assertFigure('goals-without-insats;period=2021', 1)
})

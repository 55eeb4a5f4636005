import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('organisations, counted by hand', () => {
  assertFigure('organisations;period=2021', 1)
})

import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('events, counted by hand', () => {
  assertFigure('events;period=2021', 1)
  assertFigure('events;period=2020', 1)
  assertFigure('events;period=2019', 0)
})

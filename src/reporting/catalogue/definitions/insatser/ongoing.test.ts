import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('ongoing, counted by hand', () => {
  assertFigure('ongoing;period=2020', 1)
  assertFigure('ongoing;period=2021', 2)
  assertFigure('ongoing;period=2022', 1)
  assertFigure('ongoing;period=2024', 0)
})

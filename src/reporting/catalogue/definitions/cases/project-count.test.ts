import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('project-count, counted by hand', () => {
  assertFigure('project-count;period=2021', 1)
  assertFigure('project-count;period=2020', 1)
  assertFigure('project-count;period=-2021', 2)
  assertFigure('project-count;period=2021K2', 0)
})

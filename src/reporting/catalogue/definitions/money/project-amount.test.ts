import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('project-amount, counted by hand', () => {
  assertFigure('project-amount;period=2021', 300000)
  assertFigure('project-amount;period=2020', 100000)
  assertFigure('project-amount;period=2021K1', 300000)
  assertFigure('project-amount;period=2021K2', 0)
  assertFigure('project-amount;period=2020-2021', 400000)
})

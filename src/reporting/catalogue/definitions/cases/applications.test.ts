import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('applications, counted by hand', () => {
  assertFigure('applications;period=2021', 3)
  assertFigure('applications;period=2020', 1)
  assertFigure('applications;period=2021;filter.sort=insats', 2)
})

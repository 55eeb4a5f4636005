import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('appropriation, counted by hand', () => {
  assertFigure('appropriation;period=2021', 1000)
  assertFigure('appropriation;period=2020', undefined)
})

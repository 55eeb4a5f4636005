import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('appropriation-outcome, counted by hand', () => {
  assertFigure('appropriation-outcome;period=2021', 900)
  assertFigure('appropriation-outcome;period=2020', undefined)
})

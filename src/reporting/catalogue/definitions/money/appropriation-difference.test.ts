import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('appropriation-difference, counted by hand', () => {
  assertFigure('appropriation-difference;period=2021;filter.line=projekt', -100)
  assertFigure('appropriation-difference;period=2021;filter.line=stöd', 50)
  assertFigure('appropriation-difference;period=2021', -50)
  assertFigure('appropriation-difference;period=2020', undefined)
})

import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('appropriation-plan, counted by hand', () => {
  assertFigure('appropriation-plan;period=2021', 950)
  assertFigure('appropriation-plan;period=2021;filter.line=projekt', 700)
  assertFigure('appropriation-plan;period=2021;filter.line=finns-inte', undefined)
})

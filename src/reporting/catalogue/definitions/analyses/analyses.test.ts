import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('analyses, counted by hand', () => {
  assertFigure('analyses;period=2021', 2)
  assertFigure('analyses;period=2021;filter.purpose=Lärande', 1)
  assertFigure('analyses;period=2021;filter.kind=utvärdering', 1)
})

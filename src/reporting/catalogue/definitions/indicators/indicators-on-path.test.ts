import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('indicators-on-path, counted by hand', () => {
  assertFigure('indicators-on-path;period=2021', 0)
  assertFigure('indicators-on-path;period=2021;filter.status=near', 1)
})

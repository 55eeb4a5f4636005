import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('municipalities-reached, counted by hand', () => {
  assertFigure('municipalities-reached;period=2021', 1)
  assertFigure('municipalities-reached;period=2020', 1)
  assertFigure('municipalities-reached;period=2020-2021', 2)
  assertFigure('municipalities-reached;period=2019', 0)
})

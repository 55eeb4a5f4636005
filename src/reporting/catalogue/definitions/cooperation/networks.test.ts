import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('networks, counted by hand', () => {
  assertFigure('networks;period=2021', 2)
  assertFigure('networks;period=2021;filter.kind=råd', 1)
  assertFigure('networks;period=2021;filter.rhythm=nej', 1)
})

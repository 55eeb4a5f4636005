import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('networks, counted by hand', () => {
  assertFigure('networks;period=2021', 2)
})

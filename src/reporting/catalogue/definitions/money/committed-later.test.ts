import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('committed-later, counted by hand', () => {
  assertFigure('committed-later;period=2020', 60000)
  assertFigure('committed-later;period=2021', 200000)
  assertFigure('committed-later;period=2022', 0)
})

import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('commercial-service-count, counted by hand', () => {
  assertFigure('commercial-service-count;period=2021', 0)
})

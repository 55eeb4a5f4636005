import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('commercial-service-amount, counted by hand', () => {
  assertFigure('commercial-service-amount;period=2021', 0)
  assertFigure('commercial-service-amount;period=2020', 0)
})

import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('analysed-share, counted by hand', () => {
  assertFigure('analysed-share;period=2021', 100)
  assertFigure('analysed-share;period=2020', undefined)
})

import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('followed-up-share, counted by hand', () => {
  assertFigure('followed-up-share;period=2021', 50)
  assertFigure('followed-up-share;period=2020', undefined)
})

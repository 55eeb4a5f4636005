import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('support-born-outside, counted by hand', () => {
  assertFigure('support-born-outside;period=2021', undefined)
})

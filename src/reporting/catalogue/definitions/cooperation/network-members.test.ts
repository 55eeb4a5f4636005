import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('network-members, counted by hand', () => {
  assertFigure('network-members;period=2021', 9)
})

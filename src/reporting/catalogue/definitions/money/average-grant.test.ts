import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('average-grant, counted by hand', () => {
  assertFigure('average-grant;period=2021', 200000)
  assertFigure('average-grant;period=2020', 100000)
  assertFigure('average-grant;period=2019', undefined)
})

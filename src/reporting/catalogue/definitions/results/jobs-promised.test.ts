import assert from 'node:assert/strict'
import { test } from 'node:test'
import { computeFigure } from '../../compute-figure.ts'
import { askOf, testSources } from '../../test-sources.ts'

test('a withdrawn definition gives no figure', () => {
  assert.throws(() => computeFigure(askOf('jobs-promised;period=2021'), testSources), { code: 'figure-not-known' })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('applied-amount, counted by hand', () => {
  assertFigure('applied-amount;period=2021', 400000)
  assertFigure('applied-amount;period=2020', 200000)
})

test('an application without an amount is told, not counted as nothing', () => {
  assert.deepEqual(assertFigure('applied-amount;period=2021', 400000).leftOut, ['Exempel D: sökt belopp saknas.'])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertFigure } from '../../test-sources.ts'

test('reported-amount, counted by hand', () => {
  assertFigure('reported-amount;period=2021', 400)
})

test('an insats without an amount is told by name', () => {
  assert.deepEqual(assertFigure('reported-amount;period=2021', 400).leftOut, ['Y: beviljat belopp saknas.'])
})

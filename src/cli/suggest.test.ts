import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stepsBetween, suggest } from './suggest.ts'

test('a mistyped word is met with the one that was probably meant', () => {
  assert.equal(suggest('--yaer', ['--year', '--region']), 'Menade du ”--year”?')
  assert.equal(suggest('complie', ['compile', 'check']), 'Menade du ”compile”?')
})

test('a word that is near nothing is met with what there is', () => {
  assert.equal(suggest('banana', ['load', 'check']), 'Det som finns är load, check.')
})

test('the steps between two words are the letters put in, taken away or changed', () => {
  assert.equal(stepsBetween('', 'abc'), 3)
  assert.equal(stepsBetween('rapport', 'raport'), 1)
  assert.equal(stepsBetween('å', 'ä'), 1)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusalTexts } from './refusals.ts'
import { filled, sayRefusal } from './say.ts'

test('every refusal is a whole sentence in both languages, and its blanks are the same in both', () => {
  for (const [code, { sv, en }] of Object.entries(refusalTexts)) {
    // What is expected, or meant instead, is a sentence of its own.
    for (const sentence of [sv, en])
      assert.match(sentence, /^["”\p{Lu}{\d].*(?:[.!?]|\{(?:expected|suggestion|why|problem|faults)\})$/su, code)
    const blanks = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].toSorted()
    assert.deepEqual(blanks(sv), blanks(en), code)
  }
})

test('a sentence is filled with the details of the refusal', () => {
  assert.equal(
    sayRefusal({ code: 'not-a-date', details: { text: 'igår' } }),
    '”igår” är inget datum. Skriv så här: 2021-09-30.',
  )
  assert.equal(filled('{a} och {b}', { a: 1 }), '1 och {b}')
})

test('a number stands with the word that goes with it', () => {
  const said = (count: number | string) => filled('{count|fråga är sen|frågor är sena}.', { count })
  assert.deepEqual(
    [said(0), said(1), said('1'), said('1 300')],
    ['0 frågor är sena.', '1 fråga är sen.', '1 fråga är sen.', '1 300 frågor är sena.'],
  )
})

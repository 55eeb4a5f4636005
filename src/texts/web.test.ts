import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLanguage, isWebText, sayWeb } from './say-web.ts'
import { webTexts } from './web.ts'

test('every text of the pages has words in both languages, with the same blanks', () => {
  for (const [code, { sv, en }] of Object.entries(webTexts)) {
    const blanks = (words: string) => [...new Set(words.match(/\{\w+/g))].toSorted()
    assert.deepEqual(blanks(sv), blanks(en), code)
    assert.ok(sv.trim() && en.trim(), code)
  }
})

test('only texts that exist are texts, whatever an address or a cookie says', () => {
  assert.equal(isWebText('signIn.done'), true)
  assert.equal(isWebText('constructor'), false)
  assert.equal(isLanguage('de'), false)
  assert.equal(sayWeb('search.found', 'en', { count: 3 }), '3 found')
})

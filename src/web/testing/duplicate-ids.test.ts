import assert from 'node:assert/strict'
import { test } from 'node:test'
import { duplicateIds } from './duplicate-ids.ts'

test('an id that stands twice is told once, and what only looks like one is not', () => {
  const html = '<p id="a"></p><input name="x" id="b"><p data-id="a">id="a"</p><i id="b"></i><i id="b"></i>'
  assert.deepEqual(duplicateIds(html), ['b'])
  assert.deepEqual(duplicateIds('<p id="a"></p><p id="b"></p>'), [])
})

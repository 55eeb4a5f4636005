import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allRules } from './all-rules.ts'
import { ruleTitles } from './rule-titles.ts'

test('every rule has a title, and every title a rule', () => {
  assert.deepEqual(Object.keys(ruleTitles).toSorted(), [...new Set(allRules.map(({ id }) => id))].toSorted())
})

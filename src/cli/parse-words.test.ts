import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '../foundation/index.ts'
import { parseWords } from './parse-words.ts'

const verb = {
  options: { year: { value: 'ÅR', help: '' }, out: { value: 'MAPP', help: '', short: 'o' }, json: { help: '' } },
  places: [{ name: 'FIL', help: '', required: true }],
}
const refused = (code: string, details: Record<string, string>) => (thrown: unknown) => {
  assert.ok(thrown instanceof Refusal)
  assert.equal(thrown.code, code)
  assert.deepEqual({ ...thrown.details }, details)
  return true
}

test('values, flags and places are told apart, in any order', () => {
  const words = parseWords(verb, ['--year', '2021', 'a.txt', '--json', '-o', 'ut'])

  assert.deepEqual({ ...words.values }, { year: '2021', out: 'ut' })
  assert.deepEqual([...words.flags], ['json'])
  assert.deepEqual(words.places, ['a.txt'])
  assert.deepEqual({ ...parseWords(verb, ['--year=2021', 'a.txt']).values }, { year: '2021' })
})

test('an unknown flag is refused with a suggestion', () => {
  assert.throws(
    () => parseWords(verb, ['a.txt', '--yaer', '2021']),
    refused('unknown-word', { word: '--yaer', suggestion: 'Menade du ”--year”?' }),
  )
})

test('a flag that needs a value is refused without one', () => {
  assert.throws(() => parseWords(verb, ['a.txt', '--year']), refused('word-missing', { word: '--year ÅR' }))
  assert.throws(() => parseWords(verb, ['a.txt', '--year=']), refused('word-missing', { word: '--year ÅR' }))
})

test('a place that must be filled is asked for, and one too many is refused', () => {
  assert.throws(() => parseWords(verb, []), refused('word-missing', { word: 'FIL' }))
  assert.throws(() => parseWords(verb, ['a', 'b']), refused('unknown-word', { word: 'b', suggestion: '' }))
})

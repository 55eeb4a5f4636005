import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromSimpleText, schema } from '../../documents/index.ts'
import type { TreeJson } from '../answers/answer.ts'
import { type AnswerVersion, compareTexts, sittingsOf } from './versions.ts'

const tree = (text: string) => schema.node('doc', null, fromSimpleText(text)).toJSON() as TreeJson
const saved = (version: number, savedBy: string, at: string, carried = false): AnswerVersion => ({
  version,
  savedBy,
  at: `2026-01-10T${at}:00Z`,
  carried,
  content: tree(''),
})
const numbers = (versions: readonly AnswerVersion[], ends?: readonly number[]) =>
  sittingsOf(versions, ends).map((sitting) => sitting.versions.map(({ version }) => version))

test('versions that one person saves in one go are a sitting; another person, or half an hour, begins the next', () => {
  const history = [
    saved(1, 'kommandoraden', '08:00', true),
    saved(2, 'anna', '08:01'),
    saved(3, 'anna', '08:20'),
    saved(4, 'bo', '08:21'),
    saved(5, 'anna', '08:22'),
    saved(6, 'anna', '09:00'),
  ]
  assert.deepEqual(numbers(history), [[1], [2, 3], [4], [5], [6]])
})

test('a sitting ends with the version that was approved', () => {
  const history = [saved(1, 'anna', '08:00'), saved(2, 'anna', '08:02'), saved(3, 'anna', '08:04')]
  assert.deepEqual(numbers(history, [2]), [[1, 2], [3]])
})

test('in a comparison a figure is one word that reads as figures do, with its papers beside', () => {
  const parts = compareTexts(
    tree('Vi fick {1 290|applications;period=2024} ansökningar.'),
    tree('Vi fick {1 315|applications;period=2024} ansökningar.'),
  )
  assert.deepEqual(parts, [
    { kind: 'same', text: 'Vi fick ' },
    { kind: 'removed', text: '1 290', papers: 'applications;period=2024' },
    { kind: 'added', text: '1 315', papers: 'applications;period=2024' },
    { kind: 'same', text: ' ansökningar.' },
  ])
})

test('the backslash of the plain form is not shown', () => {
  assert.deepEqual(compareTexts(tree('a \\*b'), tree('a \\*b')), [{ kind: 'same', text: 'a *b' }])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { build } from '../../documents/index.ts'
import { asId } from '../../foundation/index.ts'
import type { TreeJson } from '../answers/index.ts'
import type { Finding } from '../checker/index.ts'
import { placeOfFinding } from './place-of-finding.ts'

const written = build.doc({}, build.paragraph('Arbetet är klart - fel'))
const answer = {
  year: 2021,
  question: 'q1',
  content: written.toJSON() as TreeJson,
  version: 1,
  savedBy: 'vera',
  savedOn: asId<'CalendarDate'>('2022-01-10'),
}
const table = build.table({
  caption: 'Insatser',
  head: ['Insats', 'Period'],
  rows: [
    ['Annan', '2020'],
    [build.reference({ kind: 'insats', target: 'leader', text: 'Leader' }), '2022–2021'],
  ],
})
const tree = build.doc({}, table)
const register = { insatser: [{ id: 'testbadd', title: 'Regional testbädd' }], analyses: [] } as never
const at = (quote: string) => {
  const finding: Finding = { rule: 'R-X', severity: 'error', question: 'q1', lines: [], quotes: [quote], message: '' }
  return placeOfFinding(finding, { answers: [answer], register, tree })
}

test('words of an answer are mended in the answer, words of a table in the row that they came from', () => {
  assert.deepEqual(at('- fel'), { kind: 'text', words: '- fel' })
  assert.deepEqual(at('• Regional testbädd: grund saknas'), { kind: 'register', href: '/insatser/testbadd' })
  assert.deepEqual(at('2022–2021'), { kind: 'register', href: '/insatser/leader' })
})

test('what has no row and no passage leads to its question', () => {
  assert.deepEqual(at('2020'), { kind: 'question' })
  assert.deepEqual(at(''), { kind: 'question' })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer } from '../answers/index.ts'
import type { Finding } from '../checker/index.ts'
import type { Assignment, Round } from '../rounds/round.ts'
import { testForm, writtenQuestions } from '../test-round.ts'
import { notBegun, withoutUnwritten } from './unwritten.ts'

const [first = '', second = '', third = ''] = writtenQuestions
const table = '1.2.1-q5'
const round = { form: testForm } as Round
const given = (...questions: string[]) =>
  questions.map((question) => ({ question, state: 'writing' })) as unknown as Assignment[]
const written = (...questions: string[]) => questions.map((question) => ({ question, version: 1 })) as Answer[]
const finding = (question: string): Finding => ({
  rule: 'R-GRAM',
  severity: 'warning',
  question,
  lines: [],
  quotes: [],
  message: '',
})

test('a question is not begun when it was given out, is to be written, and has no answer', () => {
  const material = { round, assignments: given(first, second, table), answers: written(first) }
  assert.deepEqual(notBegun(material), [second])
  assert.deepEqual(notBegun({ ...material, answers: written(first, second) }), [])
})

test('what was carried over is only a start until somebody has taken it up or changed it', () => {
  const [carried] = given(first).map((each) => ({ ...each, state: 'not-begun' as const, carried: 1 }))
  assert.ok(carried)
  assert.deepEqual(notBegun({ round, assignments: [carried], answers: written(first) }), [first])
  const changed = written(first).map((answer) => ({ ...answer, version: 2 }))
  assert.deepEqual(notBegun({ round, assignments: [carried], answers: changed }), [])
  assert.deepEqual(notBegun({ round, assignments: [{ ...carried, state: 'writing' }], answers: written(first) }), [])
})

test('drafts are not told as if somebody had written them; what is written, tables and sections are', () => {
  const material = { round, assignments: given(first, second, table), answers: written(first) }
  const findings = [first, second, third, table, '1.2.1', ''].map(finding)
  assert.deepEqual(
    withoutUnwritten(findings, material).map(({ question }) => question),
    [first, third, table, '1.2.1', ''],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../checker/index.ts'
import { testForm, writtenQuestions } from '../test-round.ts'
import { chooseFindings, groupFindings } from './group-findings.ts'

const [first = '', second = ''] = writtenQuestions
const finding = (rule: string, severity: Finding['severity'], question = first): Finding => ({
  rule,
  severity,
  question,
  lines: [],
  quotes: [],
  message: '',
})

test('those that stop come first, then the worst rule, then the one with most; within a rule the worst first', () => {
  const groups = groupFindings(
    [
      finding('R-ABBR', 'notice'),
      finding('R-SPELL', 'warning'),
      finding('R-SPELL', 'error'),
      finding('R-SUM', 'error'),
      finding('R-NOTE', 'notice'),
    ],
    ['R-NOTE'],
  )
  assert.deepEqual(
    groups.map(({ rule, severity, stops }) => [rule, severity, stops]),
    [
      ['R-NOTE', 'notice', true],
      ['R-SPELL', 'error', false],
      ['R-SUM', 'error', false],
      ['R-ABBR', 'notice', false],
    ],
  )
  assert.deepEqual(
    groups[1]?.findings.map(({ severity }) => severity),
    ['error', 'warning'],
  )
})

test('a choice of section, owner, severity and rule leaves what fits all of them; nothing chosen leaves everything', () => {
  const all = [finding('R-A', 'error'), finding('R-B', 'notice', second), finding('R-C', 'error', '1.2.1')]
  const assignments = [{ question: first, writer: 'vera', unit: 'Enheten' }] as never
  const chosen = (choice: object) =>
    chooseFindings(all, choice, { form: testForm, assignments }).map(({ rule }) => rule)
  assert.deepEqual(chosen({}), ['R-A', 'R-B', 'R-C'])
  assert.deepEqual(chosen({ severity: 'error', owner: 'vera' }), ['R-A'])
  assert.deepEqual(chosen({ owner: 'Enheten' }), ['R-A'])
  assert.deepEqual(chosen({ section: '1.2.1', severity: 'error' }), ['R-C'])
  assert.deepEqual(chosen({ rule: 'R-B' }), ['R-B'])
})

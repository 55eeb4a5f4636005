import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RoundMaterial } from '../round-report/get-round-material.ts'
import { testForm, writtenQuestions } from '../test-round.ts'
import { canBeSigned, type ReadinessGiven, readinessOf } from './readiness.ts'

const [first = '', second = ''] = writtenQuestions
const material = {
  round: { form: testForm, blocking: ['R-NOTE'] },
  assignments: [
    { question: first, state: 'approved' },
    { question: second, state: 'ready' },
  ],
  movements: [{ id: 'm', approved: { version: 2, told: {} } }],
  places: [{ movement: 'm', question: first, placed: 1, text: '' }],
} as unknown as RoundMaterial
const nothing = { findings: [], unkept: [], writing: [], openComments: [], differing: 0 }
const line = (kind: string, given: Partial<ReadinessGiven> = {}) =>
  readinessOf({ material, ...nothing, ...given }).find((each) => each.kind === kind)
const finding = (rule: string, severity: 'error' | 'warning') =>
  ({ rule, severity, question: first, lines: [], quotes: [], message: '' }) as const

test('an answer that is not approved keeps the report from being signed, and is named', () => {
  assert.deepEqual(line('not-approved'), { kind: 'not-approved', level: 'error', count: 1, questions: [second] })
})

test('findings that stop are errors; changed figures, comments, differing quantities and old places are warnings', () => {
  const findings = [finding('R-NOTE', 'warning'), finding('R-FIGURE', 'warning'), finding('R-FIGURE', 'error')]
  assert.equal(line('stopping', { findings })?.level, 'error')
  assert.deepEqual([line('changed', { findings })?.level, line('withdrawn', { findings })?.count], ['warning', 1])
  assert.equal(
    line('comments', {
      openComments: [first, first, 'annan'],
    })?.count,
    2,
  )
  assert.deepEqual([line('quantities', { differing: 3 })?.level, line('movements')?.questions], ['warning', [first]])
})

test('what is unkept in another report of the year does not concern this one', () => {
  assert.equal(line('unkept', { unkept: ['annan-fraga'] })?.level, 'done')
  assert.equal(line('unkept', { unkept: [first] })?.level, 'error')
})

test('warnings alone do not keep it from being signed', () => {
  const approved = { ...material, assignments: material.assignments.slice(0, 1) }
  assert.equal(canBeSigned(readinessOf({ material: approved, ...nothing, differing: 2 })), true)
  assert.equal(canBeSigned(readinessOf({ material, ...nothing })), false)
})

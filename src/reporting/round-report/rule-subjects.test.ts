import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Assignment } from '../rounds/round.ts'
import { ruleTitles } from './index.ts'
import { ruleSubjects, wouldStop } from './rule-subjects.ts'

test('every rule has one subject, and every subject has rules that are there', () => {
  assert.deepEqual(Object.values(ruleSubjects).flat().toSorted(), Object.keys(ruleTitles).toSorted())
})

test('answers are counted once each, by the step that they have before them; the whole by its findings', () => {
  const finding = (rule: string, question: string) =>
    ({ rule, question, severity: 'error', lines: [], quotes: [], message: '' }) as const
  const found = [
    finding('R-SUM', 'a'),
    finding('R-SUM', 'a'),
    finding('R-SUM', 'b'),
    finding('R-SUM', ''),
    finding('R-NOTE', 'c'),
  ]
  const assignments = [
    { question: 'a', state: 'writing' },
    { question: 'b', state: 'approved' },
    { question: 'c', state: 'ready' },
  ] as unknown as Assignment[]
  assert.deepEqual(wouldStop('R-SUM', found, assignments), { handIn: 1, approve: 1, sign: 4 })
  assert.deepEqual(wouldStop('R-REF', found, assignments), { handIn: 0, approve: 0, sign: 0 })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkText } from './check-text.ts'
import type { Need, Rule } from './rule.ts'
import { exampleForm } from './rules/example-form.ts'

const lines = [
  '1 Sjöar och stränder',
  '',
  '1.1 Samarbete med badplatser',
  'Berätta hur badplatserna skötts under sommaren.',
  '',
  'Kommunen skötte dem.',
]

function rule(id: string, needs: readonly Need[], line: number): Rule {
  const found = { severity: 'notice', lines: [[line, line]], quotes: [], message: id } as const
  return { id, title: id, needs, find: () => [found, found] }
}

test('a rule is left out while what it needs is not there', () => {
  const rules = [rule('R-TEXT', ['text'], 1), rule('R-FORM', ['form'], 1), rule('R-REG', ['register'], 1)]
  const ids = (form?: typeof exampleForm) => checkText({ lines, form }, rules).map((finding) => finding.rule)

  assert.deepEqual(ids(), ['R-TEXT'])
  assert.deepEqual(ids(exampleForm), ['R-TEXT', 'R-FORM'])
})

test('findings come in the order of the page, each once, with the question of their first line', () => {
  const findings = checkText({ lines, form: exampleForm }, [rule('R-LATE', ['text'], 6), rule('R-EARLY', ['text'], 3)])

  assert.deepEqual(
    findings.map((finding) => [finding.rule, finding.question]),
    [
      ['R-EARLY', '1.1'],
      ['R-LATE', '1.1-q1'],
    ],
  )
})

test('an empty text has nothing to find', () => {
  assert.deepEqual(checkText({ lines: [] }), [])
  assert.deepEqual(checkText({ lines: ['', ' ', ''] }), [])
})

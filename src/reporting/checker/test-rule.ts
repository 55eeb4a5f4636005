/*
 * Holds a rule against its examples: `r-note.good.txt` gives no error and no warning; in `r-note.bad.txt` each line that ends in
 * ⟵ is found, and nothing else. The arrows are taken away before the rule sees the text.
 */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Form } from '../forms/index.ts'
import type { Register } from '../register/index.ts'
import { checkText } from './check-text.ts'
import type { Finding } from './finding.ts'
import type { Rule } from './rule.ts'

export type Beside = { readonly form?: Form; readonly register?: Register }

/** @param folder `import.meta.dirname` of the test, where the examples lie. */
export function testRule(rule: Rule, folder: string, beside: Beside = {}): void {
  const name = rule.id.toLowerCase()
  test(`${rule.id}: the good examples give no alarm`, () => {
    const alarms = findingsIn(rule, linesOf(folder, `${name}.good.txt`), beside).filter(
      ({ severity }) => severity !== 'notice',
    )
    assert.deepEqual(alarms.map(inShort), [])
  })
  test(`${rule.id}: each fault in the bad examples is found, and nothing else`, () => {
    const marked = linesOf(folder, `${name}.bad.txt`)
    const wanted = marked.flatMap((line, at) => (line.endsWith('⟵') ? [at + 1] : []))
    const findings = findingsIn(
      rule,
      marked.map((line) => line.replace(/\s*⟵$/, '')),
      beside,
    )
    assert.ok(wanted.length > 0, 'no line is marked with ⟵')
    assert.deepEqual(
      wanted.filter((line) => !findings.some((finding) => touches(finding, line))),
      [],
      'not found',
    )
    assert.deepEqual(
      findings.filter((finding) => !wanted.some((line) => touches(finding, line))).map(inShort),
      [],
      'too much',
    )
  })
}

function findingsIn(rule: Rule, lines: readonly string[], beside: Beside): Finding[] {
  return checkText({ lines, ...beside }, [rule])
}

function linesOf(folder: string, file: string): string[] {
  const path = join(folder, file)
  assert.ok(existsSync(path), `${file} is missing`)
  return readFileSync(path, 'utf8').replace(/\n$/, '').split('\n')
}

function touches({ lines }: Finding, line: number): boolean {
  return lines.some(([from, to]) => from <= line && line <= to)
}

function inShort({ rule, lines, quotes }: Finding): string {
  return `${rule} ${lines.map((range) => range.join('–')).join(', ')}: ${quotes.join(' | ')}`
}

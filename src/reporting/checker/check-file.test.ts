import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { sharedData } from '../../../tools/shared-data.mjs'
import { checkFile } from './check-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

test('a text without a form is checked by the rules that need none', async () => {
  const { findings, notes } = await checkFile(utf8('Bidrar till målet. - fel\n'), 'a.txt')
  assert.deepEqual([findings.map(({ rule }) => rule), notes], [['R-NOTE'], []])
})

test('an unknown form is refused, and so is what cannot be read', async () => {
  await assert.rejects(checkFile(utf8('text'), 'a.txt', 'finns-inte'), { code: 'unknown-form' })
  await assert.rejects(checkFile(Uint8Array.from([1, 0, 2]), 'a.bin'), { code: 'file-not-readable' })
})

const path = sharedData('orebro-2021/report.txt')

test('a report that follows a form is checked against it without being told', {
  skip: path === undefined ? 'shared/data saknas: rapporten' : false,
}, async () => {
  const bytes = readFileSync(String(path))
  const { findings, notes } = await checkFile(bytes, 'report.txt')
  assert.match(notes.join(), /villkorsbeslut-2021/)
  assert.ok(findings.some(({ rule }) => rule === 'R-ROWS'))
})

test('no certain kind of fault of the 2021 report is passed over: each rule that knows one finds it', {
  skip: path === undefined ? 'shared/data saknas: rapporten' : false,
}, async () => {
  const { findings } = await checkFile(readFileSync(String(path)), 'report.txt', 'villkorsbeslut-2021')
  const at = (rule: string, line: number) =>
    findings.some((finding) => finding.rule === rule && finding.lines.some(([from, to]) => from <= line && line <= to))
  for (const [rule, line] of [
    ['R-NOTE', 2132],
    ['R-EMPTY', 2167],
    ['R-PERIOD', 4388],
    ['R-REF', 763],
    ['R-ROWS', 4387],
    ['R-ENUM', 4717],
    ['R-SPELL', 1334],
    ['R-PAREN', 3404],
    ['R-FORM', 4065],
    ['R-DUPTEXT', 3927],
  ] as const)
    assert.ok(at(rule, line), `${rule} ${line}`)
})

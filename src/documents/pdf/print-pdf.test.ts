import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { build } from '../build.ts'
import { columnsOf } from '../layout/table-columns.ts'
import { randomTree } from '../random-tree.ts'
import { printPdf } from './print-pdf.ts'

const sample = build.doc(
  { title: 'Exempellän 2030', notice: 'Exempellän: påhittat' },
  build.heading(1, 'Del', { number: '1', id: 'del' }),
  build.heading(2, 'Avsnitt', { number: '1.1' }),
  build.paragraph(
    'Se ',
    build.reference({ kind: 'section', target: 'del', text: 'del 1' }),
    build.footnote('En fotnot.'),
    build.missing(),
  ),
  build.bullets(['ett', [build.paragraph('två'), build.numbered(['inre'], 4)]]),
  build.ticks([{ text: 'God service', choices: [{ label: 'Ja', ticked: true }] }]),
  build.table({ caption: 'Insatser', id: 't', head: ['Namn', 'Mål'], rows: [['A', 'x']], headerColumns: 1 }),
  build.note('draft', 'Ett utkast.'),
)

function ask(tool: string, ...words: string[]): string {
  return spawnSync(tool, words, { encoding: 'utf8' }).stdout
}

async function withFile(use: (path: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kraftsamling-pdf-'))
  const path = join(folder, 'a.pdf')
  writeFileSync(path, await printPdf(sample))
  use(path)
  rmSync(folder, { recursive: true })
}

const withoutPoppler = existsSync('/usr/bin/pdfinfo') ? false : 'pdfinfo saknas: apt-get install poppler-utils'
const withoutQpdf = existsSync('/usr/bin/qpdf') ? false : 'qpdf saknas: apt-get install qpdf'

test('the file is tagged: headings, header cells with scope, lists', { skip: withoutPoppler }, () =>
  withFile((path) => {
    assert.match(ask('pdfinfo', path), /Title: +Exempellän 2030[\s\S]*Tagged: +yes/)
    const structure = ask('pdfinfo', '-struct', path)
    for (const part of [/\bH1\b/, /\bH2\b/, /\bTH\b[^\n]*\n\s*\/Scope \/Column/, /\bTD\b/, /\bLI\b/, /\bNote\b/])
      assert.match(structure, part)
  }),
)

test('the text says what the tree says, notice and pages included', { skip: withoutPoppler }, () =>
  withFile((path) => {
    const text = ask('pdftotext', '-layout', path, '-')
    for (const part of ['Exempellän: påhittat', 'Innehåll', '1.1', 'uppgift saknas', 'En fotnot.', '☒', 'Utkast'])
      assert.ok(text.includes(part), part)
    assert.match(text, /sida 2 \(\d+\)/)
  }),
)

test('the syntax is clean', { skip: withoutQpdf }, () =>
  withFile((path) => assert.equal(spawnSync('qpdf', ['--check', path]).status, 0)),
)

test('the same tree gives the same bytes', async () => {
  assert.deepEqual(await printPdf(sample), await printPdf(sample))
})

test('whatever the tree is, it can be set as PDF/UA-1', async () => {
  await fc.assert(
    fc.asyncProperty(randomTree, async (tree) => {
      assert.equal(new TextDecoder().decode((await printPdf(tree)).subarray(0, 5)), '%PDF-')
    }),
    { numRuns: 25 },
  )
})

test('text that looks like markup is text', async () => {
  const pdf = await printPdf(
    build.doc({ title: '#panic("x")' }, build.paragraph('#import "@preview/x" *fet* $x$ \\ <a>')),
  )
  assert.ok(pdf.length > 1000)
})

test('a column that says more is wider, and none is narrower than its words', () => {
  const table = build.table({
    caption: '',
    head: ['a', 'b'],
    rows: [['x', 'en lång text om mycket som ska stå här '.repeat(5)]],
  })
  const [narrow = 0, wide = 0] = columnsOf(table).widths
  assert.ok(wide > 3 * narrow)
  assert.ok(narrow >= 3)
})

test('a table of many columns gets smaller letters before its words are divided', () => {
  const head = [
    'Sammanhang',
    'Verksamhetsområde',
    'Finansieringskälla',
    'Återrapportering',
    'Samverkanspart',
    'Kommunikation',
  ]
  const table = build.table({ caption: '', head, rows: [head] })
  const { size, widths } = columnsOf(table)
  assert.ok(size < 8.5)
  widths.forEach((width, at) => assert.ok(width >= Math.min(14, head[at]?.length ?? 0)))
})

test('a column of numbers is told from one of words, also where a figure is missing', () => {
  const table = build.table({
    caption: '',
    head: ['Mål', 'Beviljat'],
    rows: [
      ['Tillväxt', '1 250 000 kr'],
      ['Hälsa', '−3,5 %'],
    ],
  })
  assert.deepEqual(columnsOf(table).numbers, [false, true])
})

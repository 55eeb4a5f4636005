import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { build } from '../build.ts'
import { printDocx } from '../docx/print-docx.ts'
import { printHtmlBody } from '../html/print-html.ts'
import { printMarkdown } from '../markdown/print-markdown.ts'
import { allOf, parseXml, textOf, valueOf } from '../readers/xml.ts'
import { columnsOf } from './table-columns.ts'

const table = build.table({
  caption: 'Beviljat',
  head: ['År', 'Kommun', 'Beviljat', 'Skillnad', 'Anmärkning'],
  rows: [
    ['2024', 'Inge', '1 250 000 kr', '+12 000 kr', 'preliminärt'],
    ['2025', 'Väster', [build.figure({ text: '3 500 000 kr' })], '−3,5 %', 'En längre anmärkning om vad som hände'],
    ['2026', 'Öster', [build.missing()], 'kan inte räknas', '3'],
  ],
  headerColumns: 1,
})
const tree = build.doc({ title: 'Exempellän' }, table)
const isToTheRight = [false, false, true, true, false]

test('a column of numbers is told from words, from what names the rows and from the few words that say why a number is not there', () => {
  assert.deepEqual(columnsOf(table).numbers, isToTheRight)
})

test('in Word its cells stand to the right, that of the head too', async () => {
  const document = parseXml(strFromU8(unzipSync(await printDocx(tree))['word/document.xml'] ?? new Uint8Array()))
  for (const row of allOf(document, 'w:tr'))
    assert.deepEqual(
      allOf(row, 'w:p').map((paragraph) => valueOf(paragraph, 'w:pPr', 'w:jc') === 'right'),
      isToTheRight,
      allOf(row, 'w:t').map(textOf).join(' '),
    )
})

test('on a page they have the class of numbers, in the head too', () => {
  for (const [row = ''] of printHtmlBody(tree).matchAll(/<tr>.*?<\/tr>/g))
    assert.deepEqual(
      [...row.matchAll(/<t[hd]([^>]*)>/g)].map(([, attributes = '']) => attributes.includes('class="number"')),
      isToTheRight,
      row,
    )
})

test('in Markdown the ruler says so', () => {
  assert.match(printMarkdown(tree), /\n\| --- \| --- \| ---: \| ---: \| --- \|\n/)
})

test('cells that reach over columns and rows do not move the columns beside them', async () => {
  const cell = (text: string, attrs: object = {}) =>
    table.type.schema.node('table_cell', attrs, [build.paragraph(text)])
  const row = (...cells: readonly ReturnType<typeof cell>[]) => table.type.schema.node('table_row', null, cells)
  const spanning = table.type.schema.node('table', { caption: '', headerColumns: 0 }, [
    row(cell('Två rader', { rowspan: 2 }), cell('10 000'), cell('ord som inte är tal, och många av dem')),
    row(cell('20 000'), cell('fler ord som inte är tal, och många av dem')),
    row(cell('Över två', { colspan: 2 }), cell('ord')),
  ])
  assert.deepEqual(columnsOf(spanning).numbers, [false, true, false])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '../../foundation/index.ts'
import { at, pdfFile } from './pdf/pdf-file.ts'
import { readPdf } from './read-pdf.ts'

const linesOf = async (content: string) => (await readPdf(pdfFile(content), 'a.pdf')).lines
const whyIs = (code: string, pattern: RegExp) => (thrown: unknown) =>
  thrown instanceof Refusal && thrown.code === code && pattern.test(String(thrown.details['why']))

test('pieces on the same height are a line, with a blank where there is room for one', async () => {
  const content = at(50, 700, 'Sj\xf6') + at(64.5, 700, 'ar') + at(120, 701, 'och') + at(50, 685, 'skog')
  assert.deepEqual(await linesOf(content), ['Sjöar och', 'skog'])
})

test('what stands apart is parted by an empty line, and so is what begins further up', async () => {
  const content = at(50, 700, 'a') + at(50, 688, 'b') + at(50, 600, 'c') + at(300, 700, 'd')
  assert.deepEqual(await linesOf(content), ['a', 'b', '', 'c', '', 'd'])
})

test('larger letters are headings, the largest first; a heading of two lines is one', async () => {
  const body = [0, 1, 2, 3].map((row) => at(50, 500 - 12 * row, 'en rad med br\xf6dtext som \xe4r l\xe5ng')).join('')
  const content = at(50, 700, 'Titel', 20) + at(50, 640, 'Ett', 14) + at(50, 624, 'delat', 14) + body
  const { lines, headings } = await readPdf(pdfFile(content), 'a.pdf')
  assert.deepEqual(
    headings.map(({ line, level }) => [lines[line - 1], level]),
    [
      ['Titel', 1],
      ['Ett', 2],
    ],
  )
})

test('text that stands on its side has its own size', async () => {
  const { headings } = await readPdf(
    pdfFile(`/F1 10 Tf 0 1 -1 0 50 100 Tm (p\xe5 sidan) Tj ${at(50, 700, 'rak')}`),
    'a.pdf',
  )
  assert.deepEqual(headings, [])
})

test('a PDF without text, and one with a password, are refused with what can be done', async () => {
  await assert.rejects(readPdf(pdfFile(''), 'a.pdf'), whyIs('file-not-readable', /inskannad/))
  const password = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'00'.repeat(32)}>/U<${'11'.repeat(32)}>>>`
  await assert.rejects(readPdf(pdfFile(at(1, 1, 'a'), password), 'a.pdf'), whyIs('file-not-readable', /lösenord/))
})

test('a small file that grows without end is stopped while it grows', async () => {
  const bomb = pdfFile(Buffer.alloc(300_000_000, ' '))
  assert.ok(bomb.length < 1_000_000)
  await assert.rejects(readPdf(bomb, 'a.pdf', { time: 60_000, memory: 100_000_000 }), whyIs('file-too-large', /minne/))
  await assert.rejects(readPdf(bomb, 'a.pdf', { time: 0, memory: 1e9 }), whyIs('file-too-large', /lång tid/))
})

test('a page with more lines than a report can have is refused', async () => {
  await assert.rejects(
    linesOf((at(50, 700, 'a') + at(50, 600, 'b')).repeat(200_001)),
    whyIs('file-too-large', /400 000 rader/),
  )
})

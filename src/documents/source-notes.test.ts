import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { build } from './build.ts'
import { printDocx } from './docx/print-docx.ts'
import { printHtmlPage } from './html/print-html.ts'
import { printMarkdown } from './markdown/print-markdown.ts'
import { printPdf } from './pdf/print-pdf.ts'
import { readDocxTree } from './readers/read-docx-tree.ts'
import { allOf, parseXml, textOf } from './readers/xml.ts'
import { sourceNotesOf, withSourceNotes } from './source-notes.ts'

const figure = (text: string, source: string) => build.figure({ text, source })
const plain = build.doc(
  { title: 'Exempellän' },
  build.heading(1, 'Del'),
  build.paragraph(
    'Nio: ',
    figure('9', 'Ärenderegistret'),
    ', tre: ',
    figure('3', 'SCB'),
    ', utan källa: ',
    figure('1', ''),
  ),
  build.table({
    caption: 'Insatser',
    head: ['Namn', 'Antal'],
    rows: [['A', [figure('9', 'Ärenderegistret')]]],
    headerColumns: 1,
  }),
)
const noted = withSourceNotes(plain)

test('each source is one note, numbered as it is first met; a figure without source has none', () => {
  assert.deepEqual(
    sourceNotesOf(plain).map(({ number, text }) => [number, text]),
    [
      [1, 'Ärenderegistret'],
      [2, 'SCB'],
    ],
  )
})

test('in Word the notes are endnotes; the same source again refers to the note there is', async () => {
  const files = unzipSync(await printDocx(noted))
  const part = (name: string) => parseXml(strFromU8(files[`word/${name}.xml`] ?? new Uint8Array()))
  const document = part('document')
  const referred = allOf(document, 'w:endnoteReference').map(({ attributes }) => attributes['w:id'])
  assert.deepEqual(referred, ['1', '2'])
  const notes = allOf(part('endnotes'), 'w:endnote').filter(({ attributes }) => !attributes['w:type'])
  assert.deepEqual(
    notes.map((note) => allOf(note, 'w:t').map(textOf).join('').trim()),
    ['Ärenderegistret', 'SCB'],
  )
  const fields = allOf(document, 'w:instrText').map(textOf)
  const target = /NOTEREF (\w+)/.exec(fields.join(' '))?.[1]
  assert.ok(allOf(document, 'w:bookmarkStart').some(({ attributes }) => attributes['w:name'] === target))
  assert.match(strFromU8(files['word/document.xml'] ?? new Uint8Array()), /<w:endnotePr>.*?decimal/)
})

test('what Word gives back has figures and no numbers: the notes are no text of the tree', async () => {
  assert.deepEqual(readDocxTree(await printDocx(noted)).toJSON(), noted.toJSON())
})

test('on a page every number leads to its note, and every note back to the first figure', () => {
  const html = printHtmlPage(noted)
  const leads = [...html.matchAll(/href="#(kalla-\d|kalltecken-\d)"/g)].map(([, id]) => id)
  assert.deepEqual(leads, ['kalla-1', 'kalla-2', 'kalla-1', 'kalltecken-1', 'kalltecken-2'])
  for (const id of leads) assert.equal(html.split(`id="${id}"`).length, 2, id)
  assert.doesNotMatch(printHtmlPage(plain), /Källor till siffrorna/)
})

test('in a PDF the numbers are links that lead to places in the document, there and back', async () => {
  const pdf = await getDocument({ data: new Uint8Array(await printPdf(noted)), verbosity: 0 }).promise
  let links = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const annotations = (await (await pdf.getPage(number)).getAnnotations()) as { subtype: string; dest?: unknown }[]
    links += annotations.filter(({ subtype, dest }) => subtype === 'Link' && dest).length
  }
  const contents = 2
  assert.equal(links - contents, 5)
})

test('in Markdown they are footnotes, one for each source', () => {
  const text = printMarkdown(noted)
  assert.match(text, /9\[\^k1\].*3\[\^k2\]/)
  assert.match(text, /\n\[\^k1\]: Ärenderegistret\n\n\[\^k2\]: SCB\n/)
})

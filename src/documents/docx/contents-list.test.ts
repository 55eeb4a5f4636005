import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { build } from '../build.ts'
import { printPdf } from '../pdf/print-pdf.ts'
import { allOf, parseXml, textOf, valueOf } from '../readers/xml.ts'
import { withSourceNotes } from '../source-notes.ts'
import { printDocx } from './print-docx.ts'

const words = Array.from({ length: 70 }, () => build.paragraph('Ord som fyller sidan, rad efter rad. '.repeat(4)))
const tree = withSourceNotes(
  build.doc(
    { title: 'Exempellän' },
    build.heading(1, 'Om rapporten'),
    build.heading(1, 'Regionalt arbete', { number: '1' }),
    build.heading(2, 'Strategin', { number: '1.1' }),
    build.heading(3, 'Vad har hänt under året?'),
    ...words,
    build.heading(2, 'Utmaningar', { number: '1.2' }),
    build.paragraph('Nio: ', build.figure({ text: '9', source: 'SCB' })),
  ),
)

const document = parseXml(strFromU8(unzipSync(await printDocx(tree))['word/document.xml'] ?? new Uint8Array()))
const paragraphs = allOf(document, 'w:p')
const styleOf = (paragraph: (typeof paragraphs)[number]) => valueOf(paragraph, 'w:pPr', 'w:pStyle') ?? ''
const lines = paragraphs.filter((paragraph) => styleOf(paragraph).startsWith('TOC'))

test('every line of the contents has the page on which the heading stands in the PDF', async () => {
  const pdf = await getDocument({ data: new Uint8Array(await printPdf(tree)), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  const contents = 2
  const told = lines.map((line) => allOf(line, 'w:t').map(textOf))
  assert.deepEqual(
    told.map(([text]) => text),
    ['Om rapporten', '1 Regionalt arbete', '1.1 Strategin', '1.2 Utmaningar', 'Källor till siffrorna'],
  )
  for (const [text = '', page] of told) {
    const words = text.replace(/^[\d.]+ /, '')
    assert.equal(Number(page), contents + 1 + pages.slice(contents).findIndex((each) => each.includes(words)), text)
  }
  assert.ok(new Set(told.map(([, page]) => page)).size > 3)
})

test('each line leads to its heading, and Word may count its page anew', () => {
  const bookmarks = new Set(allOf(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']))
  for (const line of lines) {
    const [link] = allOf(line, 'w:hyperlink')
    const anchor = link?.attributes['w:anchor'] ?? ''
    assert.ok(bookmarks.has(anchor), anchor)
    assert.ok(allOf(line, 'w:instrText').map(textOf).includes(` PAGEREF ${anchor} \\h `))
  }
})

test('a heading that is not listed has a style that Word does not list when it fills the contents anew', () => {
  const styles = paragraphs.map(styleOf).filter((style) => style.includes('Heading'))
  assert.deepEqual(styles, ['Heading1', 'Heading1', 'Heading2', 'PlainHeading3', 'Heading2', 'Heading1'])
})

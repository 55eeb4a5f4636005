import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { build } from '../build.ts'
import { printDocx } from '../docx/print-docx.ts'
import { printHtmlBody, printHtmlPage } from '../html/print-html.ts'
import { printMarkdown } from '../markdown/print-markdown.ts'
import { printPdf } from '../pdf/print-pdf.ts'
import { readDocxTree } from '../readers/read-docx-tree.ts'
import { readFile } from '../readers/read-file.ts'

const table = (caption: string) =>
  build.table({ caption, head: ['Namn', 'Antal'], rows: [['A', '1']], headerColumns: 1 })
const chart = (caption: string) =>
  build.chart(
    {
      kind: 'bar',
      title: 'Insatser',
      xLabel: 'Kommun',
      yLabel: 'Antal',
      unit: 'antal',
      source: 'Exempellän',
      series: [{ name: 'a', points: [{ x: 'Inge', y: 1 }] }],
    },
    { caption },
  )

const tree = build.doc(
  { title: 'Exempellän' },
  build.heading(1, 'Del'),
  table('Per kommun'),
  chart('Insatser per kommun'),
  build.note('observe', table('I en ruta')),
  table(''),
  chart('Ett diagram till'),
  table('Tabell 3. Så heter den'),
)
const captions = [
  'Tabell 1. Per kommun',
  'Diagram 1. Insatser per kommun',
  'Tabell 2. I en ruta',
  'Diagram 2. Ett diagram till',
  'Tabell 3. Tabell 3. Så heter den',
]

/** Of each format what it says, without marks and with one kind of blank. */
const plain = (text: string) =>
  text.replaceAll(/<svg.*?<\/svg>|<[^>]*>|aria-label="[^"]*"/gs, '').replaceAll(/[\s\u00a0]+/g, ' ')

const formats = {
  docx: async () => (await readFile(await printDocx(tree), 'a.docx')).lines.join('\n'),
  pdf: async () => (await readFile(await printPdf(tree), 'a.pdf')).lines.join('\n'),
  html: async () => printHtmlPage(tree),
  md: async () => printMarkdown(tree),
}

for (const [format, print] of Object.entries(formats))
  test(`tables and charts are counted each by themselves, in order: ${format}`, async () => {
    const text = plain(await print())
    const places = captions.map((caption) => text.indexOf(caption))
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    )
    assert.ok(
      places.every((place) => place >= 0),
      captions.filter((_, at) => (places[at] ?? -1) < 0).join(', '),
    )
    assert.doesNotMatch(text, /Tabell 4|Diagram 3/)
  })

test('a part of a document has no numbers: those of the whole are not known there', () => {
  assert.match(printHtmlBody(tree), /<caption>Per kommun<\/caption>/)
  assert.match(printHtmlBody(tree, { whole: true }), /<caption>.*Tabell 1.*Per kommun<\/caption>/)
})

test('read back from Word the captions have no numbers, also one that begins like a number of its own', async () => {
  assert.deepEqual(readDocxTree(await printDocx(tree)).toJSON(), tree.toJSON())
})

/** The file as it is after somebody has changed what Word keeps. */
async function changed(change: (xml: string) => string): Promise<string[]> {
  const files = unzipSync(await printDocx(tree))
  const path = 'word/document.xml'
  const xml = strFromU8(files[path] ?? new Uint8Array())
  const read = readDocxTree(zipSync({ ...files, [path]: strToU8(change(xml)) }))
  const found: string[] = []
  read.descendants((node) => {
    if (node.type.name === 'table') found.push(String(node.attrs['caption']))
  })
  return found
}

test('a number that Word has counted anew is no text either', async () => {
  assert.deepEqual(await changed((xml) => xml.replace('>1</w:t>', '>17</w:t>')), [
    'Per kommun',
    'I en ruta',
    '',
    'Tabell 3. Så heter den',
  ])
})

test('what is written just after the number belongs to the caption', async () => {
  assert.equal((await changed((xml) => xml.replace('>. </w:t>', '>. Nytt: </w:t>')))[0], 'Nytt: Per kommun')
})

test('a number that has lost its style is known all the same', async () => {
  const withoutStyle = (xml: string) => xml.replaceAll('<w:rPr><w:rStyle w:val="CaptionNumber"/></w:rPr>', '')
  assert.deepEqual((await changed(withoutStyle)).slice(0, 2), ['Per kommun', 'I en ruta'])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { build } from '../build.ts'
import { randomTree } from '../random-tree.ts'
import { readDocxTree } from '../readers/read-docx-tree.ts'
import { allOf, child, parseXml, textOf, valueOf } from '../readers/xml.ts'
import { printDocx } from './print-docx.ts'

const chart = {
  kind: 'bar' as const,
  title: 'Plan och utfall',
  xLabel: 'Del',
  yLabel: 'Kronor',
  unit: 'kr',
  source: 'Exempellän',
  series: [{ name: 'a', points: [{ x: 'Projekt', y: 10 }] }],
}

const sample = build.doc(
  { title: 'Exempellän 2030', subtitle: 'Prov', notice: 'Exempellän: påhittat' },
  build.heading(1, 'Del', { number: '1', id: 'del' }),
  build.heading(2, 'Avsnitt', { number: '1.1', id: 'avsnitt' }),
  build.heading(2, 'Fristående', { number: '3.7', id: 'fristaende' }),
  build.paragraph(
    'Se ',
    build.reference({ kind: 'section', target: 'del', text: 'del 1' }),
    build.footnote('En fotnot.'),
  ),
  build.bullets(['ett', [build.paragraph('två'), build.numbered(['inre'], 4)]]),
  build.bullets(['en annan lista']),
  build.ticks([
    {
      text: 'God service',
      choices: [
        { label: 'Ja', ticked: true },
        { label: 'Nej', ticked: false },
      ],
    },
  ]),
  build.table({
    caption: 'Insatser',
    id: 't',
    head: ['Namn', 'Mål'],
    rows: [['A', ['x', build.missing()]]],
    headerColumns: 1,
  }),
  build.note('draft', 'Ett utkast.'),
  build.chart(chart),
)

async function partsOf(): Promise<Record<string, string>> {
  const files = unzipSync(await printDocx(sample))
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, bytes]) => (/\.(xml|rels)$/.test(path) ? [[path, strFromU8(bytes)]] : [])),
  )
}

test('every part of the file is well-formed XML', async () => {
  for (const [path, text] of Object.entries(await partsOf())) assert.doesNotThrow(() => parseXml(text), path)
})

test('headings are headings, counted by Word in levels where that gives the number, else with the number as text', async () => {
  const body = parseXml(String((await partsOf())['word/document.xml']))
  const headings = allOf(body, 'w:p').filter((paragraph) =>
    (valueOf(paragraph, 'w:pPr', 'w:pStyle') ?? '').startsWith('Heading'),
  )
  const levels = headings.map((paragraph) => valueOf(paragraph, 'w:pPr', 'w:numPr', 'w:ilvl'))
  assert.deepEqual(
    headings.map((paragraph) => allOf(paragraph, 'w:t').map(textOf).join('')),
    ['Del', 'Avsnitt', '3.7\u2002Fristående'],
  )
  assert.deepEqual(levels, ['0', '1', undefined])
})

test('the head of a table is repeated on every page, and boxes can be ticked in Word', async () => {
  const document = parseXml(String((await partsOf())['word/document.xml']))
  const [first, ...others] = allOf(document, 'w:tr')
  assert.ok(first && allOf(first, 'w:tblHeader').length === 1)
  for (const row of others) assert.equal(allOf(row, 'w:tblHeader').length, 0)
  const boxes = allOf(document, 'w14:checkbox')
  assert.deepEqual(
    boxes.map((box) => child(box, 'w14:checked')?.attributes['w14:val']),
    ['1', '0'],
  )
})

test('a short row is not divided between pages, one that would leave half a page empty is', async () => {
  const rows = [['kort'], ['En lång redogörelse. '.repeat(60)]]
  const files = unzipSync(
    await printDocx(build.doc({ title: 'a' }, build.table({ caption: '', head: ['Namn'], rows }))),
  )
  const document = parseXml(strFromU8(files['word/document.xml'] ?? new Uint8Array()))
  assert.deepEqual(
    allOf(document, 'w:tr').map((row) => allOf(row, 'w:cantSplit').length),
    [1, 1, 0],
  )
})

test('the file says its language, title, contents and pages, and each picture what it shows', async () => {
  const parts = await partsOf()
  assert.match(String(parts['word/styles.xml']), /<w:lang w:val="sv-SE"/)
  assert.match(String(parts['docProps/core.xml']), /<dc:title>Exempellän 2030<\/dc:title>/)
  assert.match(String(parts['word/document.xml']), /TOC \\o (?:&quot;|")1-3/)
  assert.match(String(parts['word/settings.xml']), /w:updateFields/)
  const footer = Object.entries(parts).find(([path]) => path.startsWith('word/footer'))?.[1] ?? ''
  assert.match(footer, /PAGE[\s\S]*NUMPAGES/)
  const pictures = allOf(parseXml(String(parts['word/document.xml'])), 'wp:docPr')
  assert.equal(pictures.length, 1)
  assert.match(String(pictures[0]?.attributes['descr']), /Projekt/)
})

test('what is invented says so in the head of every page', async () => {
  const header = Object.entries(await partsOf()).find(([path]) => path.startsWith('word/header'))?.[1] ?? ''
  assert.match(header, /Exempellän: påhittat/)
})

test('the same tree gives the same bytes, in any time zone', async () => {
  const { TZ } = process.env
  const here = await printDocx(sample)
  try {
    process.env['TZ'] = 'America/New_York'
    assert.deepEqual(await printDocx(sample), here)
  } finally {
    if (TZ === undefined) delete process.env['TZ']
    else process.env['TZ'] = TZ
  }
})

test('what looks like a name of the library stays as it was written', async () => {
  const tree = build.doc({ title: 'a' }, build.paragraph('"_Toc12345" och ="rIdabcdefghijkl"'))
  assert.deepEqual(readDocxTree(await printDocx(tree)).toJSON(), tree.toJSON())
})

test('the data part is told of by type and relation, so that programs keep it', async () => {
  const parts = await partsOf()
  assert.match(String(parts['[Content_Types].xml']), /itemProps1\.xml/)
  assert.match(String(parts['customXml/_rels/item1.xml.rels']), /customXmlProps/)
  assert.match(String(parts['word/_rels/document.xml.rels']), /relationships\/customXml"/)
})

test('a document in another language says so', async () => {
  const files = unzipSync(await printDocx(build.doc({ title: 'a', language: 'en-GB' }, build.paragraph('Text.'))))
  assert.match(strFromU8(files['word/styles.xml'] ?? new Uint8Array()), /<w:lang w:val="en-GB"/)
})

test('the sample read back is the same tree', async () => {
  assert.deepEqual(readDocxTree(await printDocx(sample)).toJSON(), sample.toJSON())
})

test('whatever the tree is, it comes back from Word the same', async () => {
  await fc.assert(
    fc.asyncProperty(randomTree, async (tree) => {
      assert.deepEqual(readDocxTree(await printDocx(tree)).toJSON(), tree.toJSON())
    }),
    { numRuns: 60 },
  )
})

test('a reference to a table or a chart leads to its caption', async () => {
  const tree = build.doc(
    { title: 'a' },
    build.table({ caption: 'Insatser', id: 't', head: ['Namn'], rows: [['A']] }),
    build.chart(chart, { id: 'c' }),
    build.paragraph(
      build.reference({ kind: 'table', target: 't', text: 'tabellen' }),
      ' och ',
      build.reference({ kind: 'section', target: 'c', text: 'diagrammet' }),
    ),
  )
  const bytes = await printDocx(tree)
  const body = parseXml(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()))
  const places = new Map(
    allOf(body, 'w:p').flatMap((paragraph) =>
      allOf(paragraph, 'w:bookmarkStart').map(({ attributes }) => [
        attributes['w:name'],
        valueOf(paragraph, 'w:pPr', 'w:pStyle'),
      ]),
    ),
  )
  const leads = allOf(body, 'w:hyperlink').map(({ attributes }) => places.get(attributes['w:anchor']))
  assert.deepEqual(leads, ['Caption', 'Caption'])
  assert.deepEqual(readDocxTree(bytes).toJSON(), tree.toJSON())
})

test('long words are divided, but for those of headings and titles', async () => {
  const parts = await partsOf()
  assert.match(String(parts['word/settings.xml']), /<w:autoHyphenation/)
  const styles = allOf(parseXml(String(parts['word/styles.xml'])), 'w:style')
  const undivided = styles
    .filter((style) => allOf(style, 'w:suppressAutoHyphens').length > 0)
    .map(({ attributes }) => attributes['w:styleId'])
  for (const style of ['Heading1', 'Heading3', 'Title', 'Caption']) assert.ok(undivided.includes(style), style)
  assert.ok(!undivided.includes('BodyText'))
})

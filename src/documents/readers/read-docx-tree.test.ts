import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { Refusal } from '../../foundation/index.ts'
import { build } from '../build.ts'
import { printDocx } from '../docx/print-docx.ts'
import { schema } from '../schema.ts'
import { readDocxTree } from './read-docx-tree.ts'

const sample = build.doc(
  { title: 'Exempellän 2030' },
  build.heading(2, 'Avsnitt', { number: '3.7', id: 'avsnitt' }),
  build.paragraph('Beloppet var ', build.figure({ text: '10 tkr', id: 'f1', origin: 'computed' }), '.'),
  build.bullets(['ett', 'två']),
  build.ticks([{ text: '', choices: [{ label: 'Ja', ticked: false }] }]),
  build.table({ caption: 'Insatser', id: 't', head: ['Namn', 'Mål'], rows: [['A', 'B']] }),
  build.paragraph(build.text('webben', { href: 'https://exempel.se/' })),
  build.note('draft', 'Ett utkast.'),
)

type Edit = (text: string) => string

/** The file after somebody has changed parts of it; a change that changes nothing is a fault of the test. */
async function edited(edits: Readonly<Record<string, Edit>>, tree = sample): Promise<Uint8Array> {
  const files = unzipSync(await printDocx(tree))
  for (const [path, edit] of Object.entries(edits)) {
    const before = strFromU8(files[path] ?? new Uint8Array())
    assert.notEqual(edit(before), before, path)
    files[path] = strToU8(edit(before))
  }
  return zipSync(files)
}

const inDocument = async (edit: Edit) => readDocxTree(await edited({ 'word/document.xml': edit }))
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

/** The tree with one block, by its place, put in place of what is there. */
function withBlock(place: number, ...blocks: readonly (typeof sample)[]): object {
  const children = sample.children.toSpliced(place, 1, ...blocks)
  return build.doc({ title: 'Exempellän 2030' }, ...children).toJSON() as object
}

test('a file that Word has saved in Swedish is read by the names of its styles', async () => {
  const inSwedish: Edit = (text) =>
    text
      .replaceAll(/"Heading(\d)"/g, '"Rubrik$1"')
      .replaceAll('"BodyText"', '"Brdtext"')
      .replaceAll(/"ListBullet(\d?)"/g, '"Punktlista$1"')
      .replaceAll('"Caption"', '"Beskrivning"')
  const bytes = await edited({ 'word/document.xml': inSwedish, 'word/styles.xml': inSwedish })
  assert.deepEqual(readDocxTree(bytes).toJSON(), sample.toJSON())
})

test('what Word puts between blocks does not part a list', async () => {
  const tree = await inDocument((text) =>
    text.replace(
      /(<w:t[^>]*>ett<\/w:t><\/w:r><\/w:p>)/,
      '$1<w:bookmarkStart w:id="900" w:name="_GoBack"/><w:bookmarkEnd w:id="900"/>',
    ),
  )
  assert.deepEqual(tree.toJSON(), sample.toJSON())
})

test('words and figures that were changed in Word are changed, and keep their papers', async () => {
  const tree = await inDocument((text) => text.replace('10 tkr', '12 tkr').replace('Beloppet var', 'Summan blev'))
  const figure = build.figure({ text: '12 tkr', id: 'f1', origin: 'computed' })
  assert.deepEqual(tree.toJSON(), withBlock(1, build.paragraph('Summan blev ', figure, '.')))
})

test('words written after a number, after a box and after a table are kept', async () => {
  const heading = await inDocument((text) => text.replace('3.7\u2002', '3.7\u2002Nytt '))
  assert.deepEqual(heading.toJSON(), withBlock(0, build.heading(2, 'Nytt Avsnitt', { number: '3.7', id: 'avsnitt' })))
  const box = await inDocument((text) =>
    text.replace(/(<w:rStyle w:val="TickSpace"\/><\/w:rPr><w:t[^>]*>) {2}/, '$1  Nytt'),
  )
  assert.deepEqual(
    box.toJSON(),
    withBlock(3, build.ticks([{ text: 'Nytt', choices: [{ label: 'Ja', ticked: false }] }])),
  )
  const space = '<w:p><w:pPr><w:pStyle w:val="TableSpace"/></w:pPr>'
  const table = await inDocument((text) => text.replace(space, `${space}${run('Nytt')}`))
  const [before] = sample.children.slice(4)
  assert.ok(before)
  assert.deepEqual(table.toJSON(), withBlock(4, before, build.paragraph('Nytt')))
})

test('a box that was ticked in Word is ticked', async () => {
  const tree = await inDocument((text) => text.replace('<w14:checked w14:val="0"/>', '<w14:checked w14:val="1"/>'))
  assert.deepEqual(tree.toJSON(), withBlock(3, build.ticks([{ text: '', choices: [{ label: 'Ja', ticked: true }] }])))
})

test('a list that was made in Word is a list, as deep as Word shows it', async () => {
  const item = (text: string, level: number, number: string) =>
    `<w:p><w:pPr><w:pStyle w:val="Liststycke"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr></w:pPr>${run(text)}</w:p>`
  const list = `${item('a', 0, '77')}${item('b', 1, '77')}`
  const bytes = await edited({
    'word/document.xml': (text) =>
      text.replace(/<w:p><w:pPr><w:pStyle w:val="BodyText"\/><\/w:pPr><w:hyperlink/, `${list}$&`),
    'word/numbering.xml': (text) =>
      text.replace(
        '</w:numbering>',
        '<w:abstractNum w:abstractNumId="770"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="77"><w:abstractNumId w:val="770"/></w:num></w:numbering>',
      ),
  })
  const [, , , , , link] = sample.children
  assert.ok(link)
  const made = build.numbered([[build.paragraph('a'), build.bullets(['b'])]], 3)
  assert.deepEqual(readDocxTree(bytes).toJSON(), withBlock(5, made, link))
})

test('a table that was made in Word is a table, and a heading in a cell is a line of it', async () => {
  const cell = `<w:tc><w:tcPr/><w:p><w:pPr><w:pStyle w:val="Heading3"/></w:pPr>${run('x')}</w:p></w:tc>`
  const tree = await inDocument((text) => text.replace('<w:sectPr', `<w:tbl><w:tr>${cell}</w:tr></w:tbl><w:sectPr`))
  assert.equal(tree.lastChild?.type.name, 'table')
  assert.deepEqual(tree.lastChild?.firstChild?.firstChild?.firstChild?.toJSON(), build.paragraph('x').toJSON())
})

test('what has been proposed with tracked changes is in, what has been struck is out, and pages are no lines', async () => {
  const tree = await inDocument((text) =>
    text.replace(
      run('Beloppet var '),
      `<w:ins>${run('Ny ')}</w:ins><w:del><w:r><w:delText>Gammal</w:delText></w:r></w:del><w:r><w:br w:type="page"/></w:r>`,
    ),
  )
  assert.equal(tree.child(1).textBetween(0, tree.child(1).content.size), 'Ny .')
  assert.equal(tree.child(1).childCount, 3)
})

test('a link to something else than the web or mail is text', async () => {
  const tree = readDocxTree(
    await edited({
      'word/_rels/document.xml.rels': (text) => text.replace('https://exempel.se/', 'javascript:alert(1)'),
    }),
  )
  assert.deepEqual(tree.toJSON(), withBlock(5, build.paragraph('webben')))
})

test('of what the file says of its nodes only what fits the schema is taken', async () => {
  const tree = readDocxTree(
    await edited({
      'customXml/item1.xml': (text) =>
        text.replace('"title":"Exempellän 2030"', '"title":{"a":1}').replace('"kind":"draft"', '"kind":"constructor"'),
    }),
  )
  assert.equal(tree.attrs['title'], '')
  assert.equal(tree.lastChild?.attrs['kind'], 'observe')
})

test('widths of columns come back while the table has the cells that it had', async () => {
  const cell = (kind: 'table_header' | 'table_cell', colwidth: number[] | null) =>
    schema.node(kind, { colwidth }, [build.paragraph('a')])
  const row = schema.node('table_row', null, [cell('table_header', [100]), cell('table_cell', null)])
  const tree = build.doc({ title: 'a' }, schema.node('table', { caption: '' }, [row]))
  assert.deepEqual(readDocxTree(await printDocx(tree)).toJSON(), tree.toJSON())
  const shorter = await edited(
    { 'word/document.xml': (text) => text.replace(/<w:tc>(?:(?!<w:tc>).)*<\/w:tc>(?=<\/w:tr>)/, '') },
    tree,
  )
  assert.equal(readDocxTree(shorter).firstChild?.firstChild?.firstChild?.attrs['colwidth'], null)
})

test('our data is found by its namespace, wherever a program has put it, and whatever else lies there', async () => {
  const files = unzipSync(await printDocx(sample))
  files['customXml/item2.xml'] = files['customXml/item1.xml'] ?? new Uint8Array()
  files['customXml/item1.xml'] = strToU8('<b:Sources xmlns:b="urn:other">')
  assert.deepEqual(readDocxTree(zipSync(files)).toJSON(), sample.toJSON())
})

test('a Word file that is not ours is refused as a tree', async () => {
  const without = unzipSync(await printDocx(sample))
  delete without['customXml/item1.xml']
  assert.throws(
    () => readDocxTree(zipSync(without)),
    (thrown) => thrown instanceof Refusal && thrown.code === 'not-a-document',
  )
})

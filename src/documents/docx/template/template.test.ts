import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Document, ExternalHyperlink, Footer, Header, HeadingLevel, ImageRun, Packer, Paragraph, TextRun } from 'docx'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { build } from '../../build.ts'
import { readDocxTree } from '../../readers/read-docx-tree.ts'
import { printDocx } from '../print-docx.ts'
import { applyTemplate } from './apply-template.ts'
import { fillWords, textsOf } from './template-words.ts'

const dot = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

/** A template with a heading of its own, a logotype in the header, and a cover. */
async function template(): Promise<Uint8Array> {
  const picture = new ImageRun({ type: 'png', data: dot, transformation: { width: 40, height: 40 } })
  const file = new Document({
    styles: {
      default: { heading1: { run: { color: '7A1F5C', font: 'Georgia' } }, title: { run: { color: '7A1F5C' } } },
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 2222, bottom: 1111, left: 1500, right: 1500 } },
        },
        headers: { default: new Header({ children: [new Paragraph({ children: [picture] })] }) },
        footers: { default: new Footer({ children: [new Paragraph('Mottagarens sidfot')] }) },
        children: [
          new Paragraph({ children: [picture] }),
          new Paragraph('Försättsblad för {{titel}}'),
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            children: ['{{', 'år', '}} till {{mottagare}}'].map((part) => new TextRun(part)),
          }),
          new Paragraph({
            children: [new ExternalHyperlink({ link: 'https://exempel.se', children: [new TextRun('exempel.se')] })],
          }),
          new Paragraph({ children: [new TextRun('{{rap'), new TextRun('port}}')] }),
          new Paragraph('Efter'),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

const report = build.doc(
  { title: 'Exempelrapport', subtitle: 'Exempellän' },
  build.heading(1, 'Första', { id: 'forsta' }),
  build.paragraph('Text med ', build.figure({ text: '9', source: 'Exempellän' }), '.'),
  build.table({ caption: 'Tabell', head: ['A', 'B'], rows: [['1', '2']], headerColumns: 1 }),
  build.ticks([{ text: 'Ja', choices: [{ label: 'Ja', ticked: true }] }]),
)

const inside = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array())

test('the report takes the template’s styles by name, its margins, header with logotype, footer and cover', async () => {
  const { bytes, reading } = applyTemplate(await printDocx(report), await template())
  const [document, styles] = [inside(bytes, 'word/document.xml'), inside(bytes, 'word/styles.xml')]
  assert.match(styles, /w:styleId="Heading1"[\s\S]*?7A1F5C/)
  assert.match(document, /w:top="2222"/)
  assert.match(document, /Försättsblad för Exempelrapport/)
  assert.doesNotMatch(document, /rapport\}\}|Efter</)
  const header = /Id="(rIdMall\d)"[^>]*header"[^>]*Target="(header-Mall\d\.xml)"/.exec(
    inside(bytes, 'word/_rels/document.xml.rels'),
  )
  assert.ok(header && document.includes(`r:id="${header[1]}"`))
  assert.match(inside(bytes, `word/${header[2]}`), /descr="/)
  assert.ok(unzipSync(bytes)['word/media/Mall1-1.png'])
  assert.equal(reading.styles.find(({ ours }) => ours === 'heading 1')?.theirs, 'Heading 1')
  assert.ok(reading.styles.some(({ theirs }) => theirs === ''))
  assert.deepEqual([reading.header, reading.footer, reading.cover, reading.pictures], [true, true, true, 2])
  assert.deepEqual(reading.left, ['link'])
})

test('a picture on the cover comes along with its relation, its file and its type', async () => {
  const { bytes } = applyTemplate(await printDocx(report), await template())
  assert.match(inside(bytes, 'word/document.xml'), /r:embed="rIdOmslag1"/)
  assert.match(
    inside(bytes, 'word/_rels/document.xml.rels'),
    /Id="rIdOmslag1"[^>]*image"[^>]*Target="media\/Omslag-1\.png"/,
  )
  assert.deepEqual(unzipSync(bytes)['word/media/Omslag-1.png'], dot)
  assert.match(inside(bytes, '[Content_Types].xml'), /Extension="png"/)
})

test('marks are filled also where Word has cut them into runs, in the styles that the cover had', async () => {
  const words = { år: '2030', mottagare: 'Regeringskansliet <A&B>' }
  const { bytes, reading } = applyTemplate(await printDocx(report), await template(), words)
  const document = inside(bytes, 'word/document.xml')
  assert.match(document, /2030 till Regeringskansliet &lt;A&amp;B&gt;/)
  assert.deepEqual(reading.words, ['titel', 'år', 'mottagare'])
})

test('the cover has a page of its own without our header, and ours is not printed twice', async () => {
  const { bytes } = applyTemplate(await printDocx(report), await template())
  const document = inside(bytes, 'word/document.xml')
  assert.equal(document.split('<w:sectPr').length - 1, 2)
  assert.doesNotMatch(document, /<w:pStyle w:val="(?:Title|CoverRule)"\/>/)
})

test('a report in a template is read back as the same tree: the cover is none of it', async () => {
  const { bytes } = applyTemplate(await printDocx(report), await template())
  assert.deepEqual(readDocxTree(bytes).toJSON(), report.toJSON())
})

test('what makes the file accessible is still there: real headings, header rows, language and content controls', async () => {
  const { bytes } = applyTemplate(await printDocx(report), await template())
  const document = inside(bytes, 'word/document.xml')
  assert.match(document, /<w:pStyle w:val="Heading1"\/>/)
  assert.match(document, /<w:tblHeader/)
  assert.match(document, /<w:sdt>/)
  assert.match(inside(bytes, 'word/styles.xml'), /w:lang|<w:docDefaults>/)
})

test('a template without header, footer or cover is used for its styles, and what is missing is said', async () => {
  const bare = new Document({ sections: [{ children: [new Paragraph({ children: [new TextRun('Mall')] })] }] })
  const { bytes, reading } = applyTemplate(await printDocx(report), new Uint8Array(await Packer.toArrayBuffer(bare)))
  assert.deepEqual([reading.header, reading.footer, reading.cover], [false, false, false])
  assert.match(inside(bytes, 'word/document.xml'), /<w:pStyle w:val="Title"\/>/)
})

test('a notice that must stand on every page is not replaced by the template’s header', async () => {
  const noticed = build.doc({ title: 'Exempel', notice: 'Exempellän är påhittat' }, build.paragraph('x'))
  const { bytes, reading } = applyTemplate(await printDocx(noticed), await template())
  assert.ok(reading.ownHeader)
  assert.match(inside(bytes, 'word/document.xml').split('</w:sectPr>')[0] ?? '', /Exempellän är påhittat/)
  assert.ok(
    Object.entries(unzipSync(bytes)).some(
      ([path, part]) => /header/.test(path) && strFromU8(part).includes('Exempellän är påhittat'),
    ),
  )
})

test('a template with macros is refused, and what is no Word file', async () => {
  const files = unzipSync(await template())
  const printed = await printDocx(report)
  const macro = zipSync({ ...files, 'word/vbaProject.bin': dot })
  assert.throws(() => applyTemplate(printed, macro), { code: 'template-with-macros' })
  assert.throws(() => applyTemplate(printed, new Uint8Array([1, 2, 3])), { code: 'file-not-readable' })
  assert.throws(() => applyTemplate(printed, zipSync({ 'a.txt': dot })), { code: 'file-not-readable' })
})

test('a picture that is no picture, or that lies outside, stays behind and is told', async () => {
  const files = unzipSync(await template())
  const path = Object.keys(files).find((each) => each.startsWith('word/media/')) ?? ''
  const script = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const { bytes, reading } = applyTemplate(await printDocx(report), zipSync({ ...files, [path]: script }))
  assert.equal(reading.pictures, 0)
  assert.deepEqual(reading.left, ['unknown-picture', 'link'])
  assert.doesNotMatch(inside(bytes, 'word/document.xml'), /<w:drawing/)
})

test('controls of a cover that are bound to the document’s properties are filled', () => {
  const control = (head: string) =>
    `<w:sdt><w:sdtPr><w:showingPlcHdr/>${head}</w:sdtPr><w:sdtContent><w:p><w:r><w:t>[Titel</w:t></w:r><w:r><w:t>]</w:t></w:r></w:p></w:sdtContent></w:sdt>`
  const bound = control('<w:dataBinding w:xpath="/ns1:coreProperties[1]/ns0:title[1]" w:storeItemID="{x}"/>')
  const filled = fillWords(bound + control('<w:alias w:val="År"/>') + control('<w:alias w:val="Annat"/>'), {
    titel: 'Årsrapport',
    år: '2030',
  })
  assert.deepEqual(textsOf(filled), ['Årsrapport', '', '2030', '', '[Titel', ']'])
})

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))

test('LibreOffice opens it', {
  skip: office ? false : 'LibreOffice saknas: apt-get install libreoffice-writer',
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kraftsamling-mall-'))
  writeFileSync(join(folder, 'rapport.docx'), applyTemplate(await printDocx(report), await template()).bytes)
  execFileSync(office ?? '', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'rapport.docx')], {
    timeout: 60_000,
  })
  assert.ok(existsSync(join(folder, 'rapport.pdf')))
  rmSync(folder, { recursive: true })
})

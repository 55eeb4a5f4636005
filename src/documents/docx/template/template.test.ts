import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Document, Footer, Header, ImageRun, Packer, Paragraph, TextRun } from 'docx'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { build } from '../../build.ts'
import { printDocx } from '../print-docx.ts'
import { applyTemplate } from './apply-template.ts'

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
        children: [new Paragraph('Försättsblad för {{titel}}'), new Paragraph('{{rapport}}'), new Paragraph('Efter')],
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
  const { bytes, missing } = applyTemplate(await printDocx(report), await template())
  const [document, styles] = [inside(bytes, 'word/document.xml'), inside(bytes, 'word/styles.xml')]
  assert.match(styles, /w:styleId="Heading1"[\s\S]*?7A1F5C/)
  assert.match(document, /w:top="2222"/)
  assert.match(document, /Försättsblad för Exempelrapport/)
  assert.doesNotMatch(document, /\{\{rapport\}\}|Efter</)
  const header = /Id="(rIdMall\d)"[^>]*header"[^>]*Target="(mall-header\d\.xml)"/.exec(
    inside(bytes, 'word/_rels/document.xml.rels'),
  )
  assert.ok(header && document.includes(`r:id="${header[1]}"`))
  assert.match(inside(bytes, `word/${header[2]}`), /descr="/)
  assert.ok(Object.keys(unzipSync(bytes)).some((path) => path.startsWith('word/media/mall-')))
  assert.ok(missing.length > 0)
  assert.ok(missing.every((each) => !/heading 1/.test(each)))
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
  const { missing } = applyTemplate(await printDocx(report), new Uint8Array(await Packer.toArrayBuffer(bare)))
  for (const what of [/sidhuvud/, /sidfot/, /försättsblad/])
    assert.ok(
      missing.some((each) => what.test(each)),
      String(what),
    )
})

test('a notice that must stand on every page is not replaced by the template’s header', async () => {
  const noticed = build.doc({ title: 'Exempel', notice: 'Exempellän är påhittat' }, build.paragraph('x'))
  const { bytes, missing } = applyTemplate(await printDocx(noticed), await template())
  assert.ok(missing.some((each) => /eget meddelande/.test(each)))
  assert.ok(
    Object.entries(unzipSync(bytes)).some(
      ([path, part]) => /header/.test(path) && strFromU8(part).includes('Exempellän är påhittat'),
    ),
  )
})

test('macros and objects stay behind; what is no Word file is refused', async () => {
  const files = unzipSync(await template())
  const macro = zipSync({ ...files, 'word/vbaProject.bin': dot })
  const { bytes } = applyTemplate(await printDocx(report), macro)
  assert.ok(!Object.keys(unzipSync(bytes)).some((path) => /vba/.test(path)))
  const printed = await printDocx(report)
  assert.throws(() => applyTemplate(printed, new Uint8Array([1, 2, 3])), { code: 'file-not-readable' })
  assert.throws(() => applyTemplate(printed, zipSync({ 'a.txt': dot })), { code: 'file-not-readable' })
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

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { sharedData } from '../../../tools/shared-data.mjs'
import { Refusal } from '../../foundation/index.ts'
import { build } from '../build.ts'
import { printDocx } from '../docx/print-docx.ts'
import { printPdf } from '../pdf/print-pdf.ts'
import { readFile } from './read-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

function wordFile(body: string, more: Record<string, string> = {}): Uint8Array {
  const ns =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
  const files = { 'word/document.xml': `<w:document ${ns}><w:body>${body}</w:body></w:document>`, ...more }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
}

const whyIs = (pattern: RegExp) => (thrown: unknown) =>
  thrown instanceof Refusal && pattern.test(String(thrown.details?.['why']))

const p = (text: string, style = '') =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

test('text keeps its lines, whatever ends them', async () => {
  const { lines, kind } = await readFile(utf8('ett\r\ntvå\n\n tre \n'), 'a.txt')
  assert.deepEqual([kind, lines], ['text', ['ett', 'två', '', ' tre ']])
})

test('no line of a text is lost or changed', async () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !/[\r\n\0\ufeff]/.test(text))
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1 }), async (given) => {
      assert.deepEqual((await readFile(utf8(`${given.join('\n')}\n`), 'a.txt')).lines, given)
    }),
  )
})

test('a text in Windows-1252 or UTF-16 is read, and the first is told', async () => {
  const old = await readFile(Uint8Array.from([0xc5, 0x6d, 0xe5, 0x6c]), 'a.txt')
  assert.deepEqual(old.lines, ['Åmål'])
  assert.match(old.notes.join(), /Windows-1252/)
  assert.deepEqual((await readFile(Uint8Array.from([0xff, 0xfe, 0xc5, 0, 0x6d, 0]), 'a.txt')).lines, ['Åm'])
})

test('bytes that are no text, and old Word and RTF files, are refused with what can be done', async () => {
  await assert.rejects(readFile(Uint8Array.from([1, 0, 2, 0, 3]), 'a.bin'), { code: 'file-not-readable' })
  await assert.rejects(readFile(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'a.doc'), /file-not-readable/)
  await assert.rejects(readFile(utf8('{\\rtf1 hej}'), 'a.rtf'), { code: 'file-not-readable' })
})

test('a file of 200 MB is refused at once, with the limit', async () => {
  await assert.rejects(readFile(new Uint8Array(200 * 1024 * 1024), 'stor.txt'), (thrown: unknown) => {
    assert.ok(thrown instanceof Refusal && thrown.code === 'file-too-large')
    assert.match(String(thrown.details?.['why']), /50 MB/)
    return true
  })
})

test('more lines than a report can have are refused, whatever ends them; as many as allowed are not', async () => {
  for (const end of ['\n', '\r\n', '\r']) {
    await assert.rejects(readFile(utf8(`a${end}`.repeat(400_001)), 'a.txt'), { code: 'file-too-large' })
    assert.equal((await readFile(utf8(`a${end}`.repeat(400_000)), 'a.txt')).lines.length, 400_000)
  }
})

test('a text is known by its signs, not by its first letters', async () => {
  assert.deepEqual((await readFile(utf8('PK är en förkortning'), 'a.txt')).lines, ['PK är en förkortning'])
  const picture = Uint8Array.from({ length: 500 }, (_, at) => 1 + ((at * 37) % 255))
  await assert.rejects(readFile(picture, 'bild.gif'), { code: 'file-not-readable' })
})

test('form feeds and blanks stay where they are', async () => {
  assert.deepEqual((await readFile(utf8('\ufeff ett\f\ntvå\t \n\n'), 'a.txt')).lines, [' ett\f', 'två\t ', ''])
})

test('a Word file with a password is told apart from an old one', async () => {
  const box = (inside: string) =>
    Buffer.concat([Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(inside, 'utf16le')])
  await assert.rejects(readFile(box('EncryptedPackage'), 'a.docx'), whyIs(/lösenord/))
  await assert.rejects(readFile(box('WordDocument'), 'a.doc'), whyIs(/äldre Wordfil/))
})

test('a Word file that was cut off is refused', async () => {
  const whole = await printDocx(build.doc({ title: 'Exempellän' }, build.paragraph('Text.')))
  for (const part of [0.2, 0.5, 0.95])
    await assert.rejects(readFile(whole.subarray(0, Math.floor(whole.length * part)), 'a.docx'), {
      code: 'file-not-readable',
    })
})

test('a zip bomb is refused before it is unpacked', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(120 * 1024 * 1024) }, { level: 9 })
  assert.ok(bomb.length < 1024 * 1024)
  await assert.rejects(readFile(bomb, 'bomb.docx'), { code: 'file-too-large' })
})

test('entities of a document’s own are not expanded', async () => {
  const bytes = wordFile('', {
    'word/document.xml': '<!DOCTYPE a [<!ENTITY x "xxxx">]><w:document xmlns:w="w"><w:body>&x;</w:body></w:document>',
  })
  await assert.rejects(readFile(bytes, 'a.docx'), { code: 'file-not-readable' })
})

test('a zip that is no Word file, and a Word file without text, are refused', async () => {
  await assert.rejects(readFile(zipSync({ 'a.txt': strToU8('hej') }), 'a.zip'), { code: 'file-not-readable' })
  await assert.rejects(readFile(wordFile(p('')), 'tom.docx'), { code: 'file-not-readable' })
})

test('headings have the numbers that Word shows but does not write', async () => {
  const styles =
    '<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'
  const level = (at: number, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">${level(0, '%1')}${level(1, '%1.%2')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
  const body = p('A', 'Rubrik1') + p('B', 'Rubrik2') + p('C', 'Rubrik2') + p('D', 'Rubrik1') + p('E', 'Rubrik2')
  const { lines, headings } = await readFile(
    wordFile(body, { 'word/styles.xml': styles, 'word/numbering.xml': numbering }),
    'a.docx',
  )
  assert.deepEqual(lines, ['1 A', '1.1 B', '1.2 C', '2 D', '2.1 E'])
  assert.deepEqual(
    headings.map(({ level: depth }) => depth),
    [1, 2, 2, 1, 2],
  )
})

test('cells are parted by an empty line and their paragraphs by a blank', async () => {
  const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => p(text)).join('')}</w:tc>`
  const { lines } = await readFile(wordFile(`<w:tbl><w:tr>${cell('a', 'b')}${cell('c')}</w:tr></w:tbl>`), 'a.docx')
  assert.deepEqual(lines, ['', 'a', ' ', 'b', '', 'c', ''])
})

test('what was deleted with tracked changes is gone, what was inserted is there, and boxes are signs', async () => {
  const body = `<w:p><w:r><w:t>ett </w:t></w:r><w:del><w:r><w:delText>bort</w:delText></w:r></w:del><w:ins><w:r><w:t>in</w:t></w:r></w:ins></w:p><w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t> Ja</w:t></w:r></w:p>`
  assert.deepEqual((await readFile(wordFile(body), 'a.docx')).lines, ['ett in', '☒ Ja'])
})

test('a PDF of ours gives its text back, with its headings', async () => {
  const pdf = await printPdf(
    build.doc(
      { title: 'Exempellän' },
      build.heading(1, 'Sjöar', { number: '1' }),
      build.paragraph('Alla badplatser är öppna.'),
    ),
  )
  const { lines, headings, kind } = await readFile(pdf, 'a.pdf')
  assert.equal(kind, 'pdf')
  assert.ok(lines.includes('Alla badplatser är öppna.'))
  assert.ok(headings.some(({ line }) => /Sjöar/.test(lines[line - 1] ?? '')))
})

test('a PDF that is broken is refused', async () => {
  await assert.rejects(readFile(utf8('%PDF-1.7\ninte en pdf'), 'a.pdf'), { code: 'file-not-readable' })
})

const folder = sharedData('docx')
const reportPath = sharedData('orebro-2021/report.txt')

test('every Word file among the real inputs opens, or is refused in plain words', {
  skip: folder === undefined ? 'shared/data saknas: docx' : false,
}, async () => {
  const files = readdirSync(String(folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.docx'),
  )
  assert.ok(files.length >= 10)
  for (const name of files) {
    const read = await readFile(readFileSync(join(String(folder), name)), name).catch((thrown: unknown) => thrown)
    assert.ok(read instanceof Refusal || (read as { lines: string[] }).lines.length > 0, name)
  }
})

test('the text of the 2021 report is its lines', {
  skip: reportPath === undefined ? 'shared/data saknas: rapporten' : false,
}, async () => {
  const bytes = readFileSync(String(reportPath))
  const { lines } = await readFile(bytes, 'report.txt')
  assert.equal(lines.join('\n'), bytes.toString('utf8').replace(/\n$/, ''))
})

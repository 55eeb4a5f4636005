import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { p, run, styled, table, wordFile } from './docx/word-file.ts'
import { readDocx } from './read-docx.ts'

const linesOf = (body: string, more: Record<string, string> = {}) => readDocx(wordFile(body, more), 'a.docx').lines

test('a heading is the line with its text, also after a page break', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="R1"><w:name w:val="Rubrik 1"/></w:style><w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Egen rubrik"/><w:basedOn w:val="R1"/></w:style><w:style w:type="paragraph" w:styleId="TOC"><w:name w:val="TOC Heading"/><w:basedOn w:val="R1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>'
  const body = [
    p('Innehåll', styled('TOC')),
    p(`<w:r><w:br w:type="page"/></w:r>${run('Ett')}`, styled('R1')),
    p(`<w:r><w:br/></w:r>${run('Två')}`, styled('Egen')),
    p('Tre', '<w:outlineLvl w:val="2"/>'),
    p('Text', `${styled('R1')}<w:outlineLvl w:val="9"/>`),
    p('', styled('R1')),
  ]
  const { lines, headings } = readDocx(wordFile(body.join(''), { styles }), 'a.docx')
  assert.deepEqual(
    headings.map(({ line, level }) => [lines[line - 1], level]),
    [
      ['Ett', 1],
      ['Två', 1],
      ['Tre', 3],
    ],
  )
})

test('headings are known by the ids of their styles where the file has no styles', () => {
  const { headings } = readDocx(wordFile(p('A', styled('Heading2')) + p('B', styled('Rubrik3'))), 'a.docx')
  assert.deepEqual(headings, [
    { line: 1, level: 2 },
    { line: 2, level: 3 },
  ])
})

test('content controls are entered around blocks, rows, cells and runs', () => {
  const control = (inside: string) =>
    `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
  const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`
  const rows = `<w:tr>${control(cell('a'))}${cell('b')}</w:tr>${control(`<w:tr>${cell('c')}</w:tr>`)}`
  const body = control(control(p('först'))) + control(`<w:tbl>${rows}</w:tbl>`) + p(control(run('sist')))
  assert.deepEqual(linesOf(body), ['först', '', 'a', '', 'b', '', 'c', '', 'sist'])
})

test('nothing within a cell looks like the end of the cell', () => {
  const two = p('a') + p('') + p(`${run(' b')}<w:r><w:br/><w:br/></w:r>${run('c')}`)
  const inner = p('utanför') + table([p('d'), p('e')]) + p('')
  assert.deepEqual(linesOf(table([two, inner])), ['', 'a', ' ', 'b', 'c', '', 'utanför', ' ', 'd', ' ', 'e', ''])
})

test('a cell that goes on from the row above is there once', () => {
  const merged = (merge: string, text: string) => `<w:tcPr><w:vMerge${merge}/></w:tcPr>${p(text)}`
  const body = table([merged(' w:val="restart"', 'mål'), p('1')], [merged('', ''), p('2')])
  assert.deepEqual(linesOf(body), ['', 'mål', '', '1', '', '2', ''])
})

test('deleted rows and ends of paragraphs are gone, moved text is where it came', () => {
  const deleted = `<w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('bort')}</w:tc></w:tr>`
  const body = [
    p('ett ', '<w:rPr><w:del/></w:rPr>'),
    p('två'),
    p('<w:moveFrom><w:r><w:t>flyttat</w:t></w:r></w:moveFrom>', '<w:rPr><w:del/></w:rPr>'),
    p(`<w:moveTo>${run('flyttat')}</w:moveTo>`),
    `<w:tbl>${deleted}<w:tr><w:tc>${p('kvar')}</w:tc></w:tr></w:tbl>`,
  ]
  const { lines, notes } = readDocx(wordFile(body.join('')), 'a.docx')
  assert.deepEqual(lines, ['ett två', 'flyttat', '', 'kvar', ''])
  assert.match(notes.join(), /spårade ändringar/)
})

test('a text box is read once, after the paragraph that holds it', () => {
  const box = `<w:txbxContent>${p('i rutan')}${p('mer')}</w:txbxContent>`
  const both = `<mc:AlternateContent><mc:Choice><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${box}</v:textbox></mc:Fallback></mc:AlternateContent>`
  assert.deepEqual(linesOf(p(`${run('före')}<w:r>${both}</w:r>${run(' efter')}`)), ['före efter', 'i rutan', 'mer'])
})

test('a field is its result, also with a field in its code', () => {
  const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`
  const inner = `${sign('begin')}${code('PAGE')}${sign('separate')}${run('7')}${sign('end')}`
  const outer = `${sign('begin')}${code('IF ')}${inner}${code(' = 7')}${sign('separate')}${run('sju')}${sign('end')}`
  const body = p(`${run('sida ')}${outer}${run(' av ')}<w:fldSimple w:instr="NUMPAGES">${run('9')}</w:fldSimple>`)
  assert.deepEqual(linesOf(body), ['sida sju av 9'])
})

test('boxes show their state, whatever sign the document draws', () => {
  const control = (checked: number, sign: string) =>
    `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(sign)}</w:sdtContent></w:sdt>`
  const field = (state: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${state}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const symbol = (char: string, font: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
  const body = [
    p(`${control(1, 'X')}${run(' Ja ')}${control(0, '_')}${run(' Nej')}`),
    p(`${field('<w:default w:val="0"/><w:checked/>')}${run(' Ja ')}${field('<w:default w:val="0"/>')}${run(' Nej')}`),
    p(`${symbol('F0FE', 'Wingdings')}${run(' Ja ')}${symbol('F0A3', 'Wingdings 2')}${run(' Nej')}`),
    p(run('\uf0fe Ja \uf0a8 Nej', '<w:rFonts w:ascii="Wingdings"/>')),
  ]
  assert.deepEqual(linesOf(body.join('')), ['☒ Ja ☐ Nej', '☒ Ja ☐ Nej', '☒ Ja ☐ Nej', '☒ Ja ☐ Nej'])
})

test('a sign is what its font shows', () => {
  const symbol = (char: string, font: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
  assert.deepEqual(linesOf(p(symbol('F0A3', 'Symbol') + run('5 ') + symbol('2022', 'Arial'))), ['≤5 •'])
})

test('the chosen line of a list in a form is its text', () => {
  const data =
    '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Ja"/><w:listEntry w:val="Delvis"/></w:ddList></w:ffData>'
  const body = `<w:r><w:fldChar w:fldCharType="begin">${data}</w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
  assert.deepEqual(linesOf(p(`${run('Svar: ')}${body}`)), ['Svar: Delvis'])
})

test('hidden text is left out, by itself or by its style, and what says that it is not hidden is there', () => {
  const styles =
    '<w:style w:type="character" w:styleId="Dold"><w:name w:val="Dold"/><w:rPr><w:vanish/></w:rPr></w:style>'
  const body = p(
    run('syns') +
      run(' dold', '<w:vanish/>') +
      run(' dold', '<w:rStyle w:val="Dold"/>') +
      run(' också', '<w:vanish w:val="0"/>'),
  )
  assert.deepEqual(linesOf(body, { styles }), ['syns också'])
})

test('notes are lines after the paragraph that refers to them', () => {
  const note = (kind: string, id: number, text: string) => `<w:${kind} w:id="${id}">${p(text)}</w:${kind}>`
  const more = { footnotes: note('footnote', 2, 'fot'), endnotes: note('endnote', 2, 'slut') }
  const body =
    p(`${run('ett')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>`) + p('två')
  assert.deepEqual(linesOf(body, more), ['ett', 'fot', 'slut', 'två'])
})

test('a note that refers to itself is read once', () => {
  const footnotes = `<w:footnote w:id="1">${p(`${run('fot')}<w:r><w:footnoteReference w:id="1"/></w:r>`)}</w:footnote>`
  assert.deepEqual(linesOf(p(`${run('ett')}<w:r><w:footnoteReference w:id="1"/></w:r>`), { footnotes }), ['ett', 'fot'])
})

test('tabs, hyphens and formulas are text; a line break in the file is none', () => {
  const body = p(
    `<w:r><w:tab/><w:t>a\nb</w:t><w:noBreakHyphen/></w:r><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath><w:r><w:br/></w:r>${run('c')}`,
  )
  assert.deepEqual(linesOf(body), ['\ta b-x=1', 'c'])
})

test('the parts may be numbered, as Word on the web does', () => {
  const xml = `<w:document xmlns:w="w"><w:body>${p('hej')}</w:body></w:document>`
  assert.deepEqual(readDocx(zipSync({ 'word/document2.xml': strToU8(xml) }), 'a.docx').lines, ['hej'])
})

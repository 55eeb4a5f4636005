import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocx } from '../read-docx.ts'
import { writtenCount } from './docx-counts.ts'
import { listDefinition, numbered, p, styled, wordFile } from './word-file.ts'

const list = (id: number, definition: number, inside = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${inside}</w:num>`

const style = (id: string, name: string, properties: string, basedOn = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${properties}</w:pPr></w:style>`

function linesOf(body: string, more: Record<string, string>): readonly string[] {
  return readDocx(wordFile(body, more), 'a.docx').lines
}

const numbering = listDefinition(0, ['%1', '%1.%2', '%1.%2.%3']) + list(1, 0)

test('a style has the number of the style it builds on, on a level of its own', () => {
  const styles =
    style('R1', 'heading 1', numbered(1, 0)) +
    style('R2', 'heading 2', '<w:numPr><w:ilvl w:val="1"/></w:numPr>', 'R1') +
    style('Egen', 'Egen', '', 'R2')
  const body = p('a', styled('R1')) + p('b', styled('R2')) + p('c', styled('Egen'))
  assert.deepEqual(linesOf(body, { styles, numbering }), ['1 a', '1.1 b', '1.2 c'])
})

test('a paragraph can say that it has no number, though its style has', () => {
  const styles = style('R1', 'heading 1', numbered(1, 0))
  const body = p('a', styled('R1')) + p('b', styled('R1') + numbered(0)) + p('c', styled('R1'))
  assert.deepEqual(linesOf(body, { styles, numbering }), ['1 a', 'b', '2 c'])
})

test('deeper levels begin again; a level that was skipped counts as begun', () => {
  const at = (level: number) => p('x', numbered(1, level))
  assert.deepEqual(linesOf([at(0), at(2), at(2), at(0), at(1)].join(''), { numbering }), [
    '1 x',
    '1.1.1 x',
    '1.1.2 x',
    '2 x',
    '2.1 x',
  ])
})

test('lists of one definition count on together, except one that starts anew', () => {
  const startAnew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
  const three = listDefinition(0, ['%1.']) + list(1, 0) + list(2, 0) + list(3, 0, startAnew)
  const body = [1, 2, 3, 3, 1].map((id) => p('x', numbered(id))).join('')
  assert.deepEqual(linesOf(body, { numbering: three }), ['1. x', '2. x', '1. x', '2. x', '3. x'])
})

test('an empty paragraph counts but shows nothing; a deleted one does not count', () => {
  const deleted = p('<w:del><w:r><w:delText>bort</w:delText></w:r></w:del>', `${numbered(1)}<w:rPr><w:del/></w:rPr>`)
  const body = p('a', numbered(1)) + p('', numbered(1)) + deleted + p('b', numbered(1))
  assert.deepEqual(linesOf(body, { numbering }), ['1 a', '', '3 b'])
})

test('a definition can point at a list style', () => {
  const pointing = `<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Lista"/></w:abstractNum>`
  const meant = listDefinition(6, ['%1)']).replace('>', '><w:styleLink w:val="Lista"/>')
  assert.deepEqual(linesOf(p('a', numbered(1)), { numbering: pointing + meant + list(1, 5) }), ['1) a'])
})

test('bullets are bullets, and a box as a bullet is a box', () => {
  const font = (id: number, char: string, name: string) =>
    listDefinition(id, [char], 'bullet').replace('</w:lvl>', `<w:rPr><w:rFonts w:ascii="${name}"/></w:rPr></w:lvl>`)
  const both = font(0, '\uf0b7', 'Symbol') + font(1, '\uf0a8', 'Wingdings') + list(1, 0) + list(2, 1)
  assert.deepEqual(linesOf(p('a', numbered(1)) + p('b', numbered(2)), { numbering: both }), ['• a', '☐ b'])
})

test('counts are written as Word writes them', () => {
  const written = ['decimal', 'decimalZero', 'lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman', 'none']
  assert.deepEqual(
    written.map((format) => writtenCount(4, format)),
    ['4', '04', 'd', 'D', 'iv', 'IV', ''],
  )
  assert.deepEqual([writtenCount(28, 'lowerLetter'), writtenCount(1994, 'upperRoman')], ['bb', 'MCMXCIV'])
})

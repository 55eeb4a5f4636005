/*
 * Reads any Word file as lines: paragraphs in order, headings with their numbers, lists with their marks, boxes as ☒ and ☐. Tables
 * come cell by cell: an empty line parts two cells, a line with a single blank two paragraphs of one cell. What has been
 * deleted with tracked changes is left out; what has been inserted is there.
 */
import { Refusal } from '../../foundation/index.ts'
import { headingLevels, type Numbers, numbersOf } from './docx-numbers.ts'
import { type DocxPackage, openDocx } from './docx-package.ts'
import { runsText } from './docx-text.ts'
import type { ReadText } from './text-of-file.ts'
import { child, elementsOf, valueOf, type Xml } from './xml.ts'

type Page = {
  readonly docx: DocxPackage
  readonly numbers: Numbers
  readonly levels: ReadonlyMap<string, number>
  readonly lines: string[]
  readonly headings: { line: number; level: number }[]
}

/** @throws Refusal `file-not-readable`, `file-too-large`; also where the file holds no text at all. */
export function readDocx(bytes: Uint8Array, name: string): ReadText {
  const docx = openDocx(bytes, name)
  const page: Page = { docx, numbers: numbersOf(docx), levels: headingLevels(docx), lines: [], headings: [] }
  for (const block of elementsOf(docx.body)) addBlock(block, page)
  if (page.lines.every((line) => line.trim() === ''))
    throw new Refusal('file-not-readable', { file: name, why: 'det finns ingen text i den; är det en inskannad bild?' })
  return { kind: 'docx', lines: page.lines, headings: page.headings, notes: [] }
}

function addBlock(block: Xml, page: Page): void {
  if (block.name === 'w:p') addParagraph(block, page)
  if (block.name === 'w:tbl') addTable(block, page)
  if (block.name === 'w:sdt') for (const inner of elementsOf(child(block, 'w:sdtContent'))) addBlock(inner, page)
}

function addParagraph(paragraph: Xml, page: Page): void {
  const style = valueOf(paragraph, 'w:pPr', 'w:pStyle') ?? ''
  const level = page.levels.get(style) ?? outlineLevel(paragraph)
  const { lines, footnotes } = runsText(paragraph, page.docx)
  const sign = page.numbers.signOf(paragraph, style)
  const [first = '', ...rest] = lines
  const whole = sign === '' || first.trim() === '' ? first : `${sign} ${first}`
  if (level !== undefined && whole.trim() !== '') page.headings.push({ line: page.lines.length + 1, level })
  page.lines.push(whole, ...rest, ...footnotes)
}

function outlineLevel(paragraph: Xml): number | undefined {
  const value = valueOf(paragraph, 'w:pPr', 'w:outlineLvl')
  return value === undefined || Number(value) > 8 ? undefined : Number(value) + 1
}

function addTable(table: Xml, page: Page): void {
  page.lines.push('')
  for (const row of elementsOf(table).filter(({ name }) => name === 'w:tr'))
    for (const cell of elementsOf(row).filter(({ name }) => name === 'w:tc')) addCell(cell, page)
}

/** A nested table's own cells come in the cell that holds it. */
function addCell(cell: Xml, page: Page): void {
  const before = page.lines.length
  for (const block of elementsOf(cell)) {
    if (block.name === 'w:tcPr') continue
    if (page.lines.length > before) page.lines.push(' ')
    addBlock(block, page)
  }
  if (page.lines.length > before) page.lines.push('')
}

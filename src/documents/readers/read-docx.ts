/*
 * Reads any Word file as lines: paragraphs in order, headings with their numbers, lists with their marks, boxes as ☒ and ☐. Tables
 * come cell by cell: an empty line parts two cells, a line with a single blank two paragraphs of one cell. What has been
 * deleted with tracked changes is left out; what has been inserted is there.
 */
import { Refusal } from '../../foundation/index.ts'
import { openDocx } from './docx/docx-package.ts'
import { type Cell, type Paragraph, readBlocks } from './docx/docx-paragraphs.ts'
import type { ReadText } from './text-of-file.ts'
import { hasAny, type Xml } from './xml.ts'

type Page = { readonly lines: string[]; readonly headings: { line: number; level: number }[] }

/** @throws Refusal `file-not-readable`, `file-too-large`; also where the file holds no text at all. */
export function readDocx(bytes: Uint8Array, name: string): ReadText {
  const docx = openDocx(bytes, name)
  const page: Page = { lines: [], headings: [] }
  for (const block of readBlocks(docx)) {
    if ('lines' in block) addParagraph(block, page)
    else addTable(block.rows.flat(), page)
  }
  if (page.lines.every((line) => line.trim() === ''))
    throw new Refusal('file-not-readable', { file: name, why: 'det finns ingen text i den; är det en inskannad bild?' })
  return { kind: 'docx', ...page, notes: notesOn(docx.body) }
}

function notesOn(body: Xml): string[] {
  const isChanged = hasAny(body, ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])
  return isChanged
    ? [
        'Dokumentet har spårade ändringar. Det lästes som om alla vore godkända: infogat är med, borttaget är utelämnat.',
      ]
    : []
}

function addParagraph({ lines, level }: Paragraph, page: Page): void {
  const first = lines.findIndex((line) => line.trim() !== '')
  if (level !== undefined && first !== -1) page.headings.push({ line: page.lines.length + first + 1, level })
  for (const line of lines) page.lines.push(line)
}

function addTable(cells: readonly Cell[], page: Page): void {
  page.lines.push('')
  for (const cell of cells) {
    addCell(cell, page)
    page.lines.push('')
  }
}

/** Within a cell no line is empty and none begins with a blank: both would say that another cell begins. */
function addCell(cell: Cell, page: Page): void {
  const filled = cell
    .map(({ lines, level }) => ({ level, lines: lines.map((line) => line.trimStart()).filter((line) => line !== '') }))
    .filter(({ lines }) => lines.length > 0)
  for (const [at, paragraph] of filled.entries()) {
    if (at > 0) page.lines.push(' ')
    addParagraph(paragraph, page)
  }
}

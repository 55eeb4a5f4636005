/*
 * Reads a small matrix inside an answer in words: a head with the titles of the form's sections, then a row for each priority.
 * Where the text has lost the places of the numbers, they are given in the order in which they stand, without a column.
 */
import { type Form, sectionsOf } from '../forms/index.ts'
import { type Cell, cellsIn } from './cells.ts'
import { contentWords } from './content-words.ts'
import type { LineRange, ReadRow } from './read-answer.ts'

/** Empty where the answer holds no matrix. */
export function readMatrix(lines: readonly string[], range: LineRange, form: Form): ReadRow[] {
  const cells = cellsIn(lines, range, new Map(), () => false)
  const titles = sectionsOf(form).map((section) => contentWords(section.title).join(''))
  const heads = cells.flatMap((cell, at) => (isTitle(cell, titles) ? [at] : []))
  const run = heads.filter((at) => heads.includes(at - 1) || heads.includes(at + 1))
  const last = run.at(-1)
  return last === undefined || run.length < 2 ? [] : rowsAfter(cells.slice(last + 1))
}

/** The words of a head cell are the words of a section's title, also where narrow columns have broken them. */
function isTitle(cell: Cell, titles: readonly string[]): boolean {
  const letters = contentWords(cell.text).join('')
  const squeezed = contentWords(cell.text.replaceAll(/\s+/g, ' ').replaceAll(/(?<=\p{Ll}) (?=\p{Ll})/gu, '')).join('')
  return (
    letters.length > 12 &&
    cell.text.length < 120 &&
    titles.some(
      (title) => same(title, letters) || same(title, squeezed) || same(letterOnly(title), letterOnly(cell.text)),
    )
  )
}

function same(title: string, letters: string): boolean {
  return title.startsWith(letters) || letters.startsWith(title)
}

function letterOnly(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]|\b(?:i|och|till|samt)\b/gu, '')
}

function rowsAfter(cells: readonly Cell[]): ReadRow[] {
  const rows: ReadRow[] = []
  for (const cell of cells) {
    const read = rowsOfCell(cell)
    if (!read) break
    for (const { name, values } of read) addTo(rows, cell, name, values)
  }
  return rows.some((row) => row.cells.length > 0) ? rows : []
}

type NameAndValues = { readonly name: string; readonly values: readonly string[] }

/** "Attraktivt län  1  1 Rusta barn och unga" is two rows. Undefined for what is no part of a matrix. */
function rowsOfCell(cell: Cell): NameAndValues[] | undefined {
  const parts = [...cell.text.replaceAll('\n', ' ').matchAll(/([^\d]*?)\s*((?:\d+\s*)+|$)/gu)]
  const read = parts.map((part) => ({ name: (part[1] ?? '').trim(), values: (part[2] ?? '').match(/\d+/g) ?? [] }))
  const filled = read.filter(({ name, values }) => name !== '' || values.length > 0)
  return filled.every(({ name }) => name.split(' ').length <= 6) && cell.text.length < 80 ? filled : undefined
}

function addTo(rows: ReadRow[], cell: Cell, name: string, values: readonly string[]): void {
  const cells = values.map((text) => valueCell(cell, text))
  const before = rows.at(-1)
  if (name !== '') rows.push({ name, lines: [cell.lines], cells })
  else if (before && before.cells.length === 0)
    rows[rows.length - 1] = { ...before, lines: [...before.lines, cell.lines], cells }
}

function valueCell(cell: Cell, text: string): ReadRow['cells'][number] {
  return { column: '', lines: [cell.lines], text }
}

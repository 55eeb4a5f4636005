/*
 * A table as a file: CSV as Swedish Excel reads it (semicolons, decimal comma, a byte order mark), or XLSX with numbers as numbers. A
 * cell that would be run as a formula is made a text.
 */
import { utils, write } from '@e965/xlsx'
import { stringify } from 'csv-stringify/sync'
import type { Cell, FileTable } from './case-table.ts'

/** @param note said in a row of its own before the heads. */
export function writeCsv({ heads, rows }: FileTable, note?: string): Uint8Array {
  const shown = rows.map((row) => row.map(cellForCsv))
  const text = stringify([...(note === undefined ? [] : [[note]]), heads, ...shown], {
    delimiter: ';',
    record_delimiter: '\r\n',
  })
  return new TextEncoder().encode(`\uFEFF${text}`)
}

/** @param sheet the name of the one sheet. */
export function writeXlsx(table: FileTable, note?: string, sheet = 'Ärenden'): Uint8Array {
  return writeSheets([{ name: sheet, table }], note)
}

export type Sheet = { readonly name: string; readonly table: FileTable }

/** Several tables in one file, each in a sheet of its own with the note before its heads. */
export function writeSheets(sheets: readonly Sheet[], note?: string): Uint8Array {
  const book = utils.book_new()
  for (const { name, table } of sheets) {
    const rows = table.rows.map((row) => row.map((cell) => cell ?? null))
    const cells = [...(note === undefined ? [] : [[note]]), [...table.heads], ...rows]
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells), name)
  }
  const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx', compression: true })
  return new Uint8Array(bytes as ArrayBuffer)
}

function cellForCsv(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return /^[=+@\t\r]|^-[^\d]/.test(cell) ? `'${cell}` : cell
}

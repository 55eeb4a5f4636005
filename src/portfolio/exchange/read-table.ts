/*
 * A file from outside as a table of texts: CSV with whichever delimiter, XLSX, or JSON. Rows before the heads (agency preambles, our own
 * note) are passed over. Bounded in size, in how far it unpacks and in rows.
 */
import { read, utils } from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
import { unzipBounded } from '../../documents/index.ts'
import { Refusal } from '../../foundation/index.ts'

export type ReadRow = {
  /** As a spreadsheet shows it: the heads are row 1 when nothing stands before them. */
  readonly row: number
  readonly cells: Readonly<Record<string, string>>
}
export type ReadTable = { readonly columns: readonly string[]; readonly rows: readonly ReadRow[] }

const largest = 20 * 1024 * 1024
const mostRows = 100_000

/** @throws Refusal `import-not-readable`, `file-too-large`. */
export function readTable(bytes: Uint8Array, name: string): ReadTable {
  if (bytes.length > largest) throw new Refusal('file-too-large', { file: name, why: 'den är över 20 MB' })
  const lines = linesOf(bytes, name)
  if (lines.length > mostRows + 50)
    throw new Refusal('file-too-large', { file: name, why: `den har över ${mostRows} rader` })
  return tableOf(lines, name)
}

type Line = readonly string[]

function linesOf(bytes: Uint8Array, name: string): Line[] {
  try {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return linesOfXlsx(bytes, name)
    const text = decoded(bytes)
    return /^\s*[[{]/.test(text) ? linesOfJson(text) : linesOfCsv(text)
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown
    throw new Refusal('import-not-readable', { file: name, why: 'den är varken CSV, XLSX eller JSON, eller är skadad' })
  }
}

/** UTF-8, or else what Windows wrote before it. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function linesOfCsv(text: string): Line[] {
  const head = text.slice(0, 4000)
  const delimiter = [';', '\t', ','].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ';'
  return parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true })
}

/** The limits are held before the library inflates anything. */
function linesOfXlsx(bytes: Uint8Array, name: string): Line[] {
  unzipBounded(bytes, name, () => true)
  const book = read(bytes, { type: 'array', cellDates: false, dense: true, cellFormula: false, cellHTML: false })
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  if (!sheet) return []
  const rows: unknown[][] = utils.sheet_to_json(sheet, { header: 1, raw: true, defval: '', blankrows: false })
  return rows.map((row) => row.map(String))
}

function linesOfJson(text: string): Line[] {
  const read: unknown = JSON.parse(text)
  const rows = Array.isArray(read) ? read : Object.values(Object(read)).find(Array.isArray)
  if (!Array.isArray(rows)) return []
  const flat = rows.map((row) => flattened(row))
  const columns = [...new Set(flat.flatMap((row) => Object.keys(row)))]
  return [columns, ...flat.map((row) => columns.map((column) => row[column] ?? ''))]
}

/** `{a: {b: 1}}` → `{'a.b': '1'}`; a list becomes its texts with commas between. */
function flattened(value: unknown, path = ''): Record<string, string> {
  if (value === null || value === undefined) return path === '' ? {} : { [path]: '' }
  if (Array.isArray(value)) return { [path]: value.map(String).join(', ') }
  if (typeof value !== 'object') return { [path]: typeof value === 'string' ? value : JSON.stringify(value) }
  const parts = Object.entries(value).map(([key, part]) => flattened(part, path === '' ? key : `${path}.${key}`))
  return Object.assign({}, ...parts) as Record<string, string>
}

/** The heads are the first line with at least as many filled cells as half of the widest. */
function tableOf(lines: readonly Line[], name: string): ReadTable {
  const filled = (line: Line) => line.filter((cell) => cell.trim() !== '').length
  const widest = Math.max(0, ...lines.slice(0, 50).map(filled))
  const at = lines.findIndex((line) => filled(line) >= Math.max(2, widest / 2))
  if (at === -1) throw new Refusal('import-not-readable', { file: name, why: 'den har inga rubriker' })
  const columns = uniqueNames(lines[at] ?? [])
  const rows = lines.slice(at + 1).map((line, place) => ({
    row: at + 2 + place,
    cells: Object.fromEntries(columns.map((column, index) => [column, (line[index] ?? '').trim()])),
  }))
  return { columns, rows: rows.filter(({ cells }) => Object.values(cells).some((cell) => cell !== '')) }
}

function uniqueNames(heads: Line): string[] {
  const seen = new Map<string, number>()
  return heads.map((head, place) => {
    const name = head.trim().replaceAll(/\s+/g, ' ') || `Kolumn ${place + 1}`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}

/*
 * Reads the rows of a table whose cells have become a stream. Each row has one cell that is recognised (its anchor). What stands
 * before it, back to where the row before can have ended, is the name and description; what stands after it fills the columns
 * from left to right. Where a page broke inside a row, cells go on where they were left open.
 */
import type { TableForm } from '../forms/index.ts'
import { type Cell, cellsIn, type OpenRow, together } from './cells.ts'
import { continueAfterPageBreak } from './page-break.ts'
import type { LineRange, ReadRow } from './read-answer.ts'
import { cuesByTable, type TableCues } from './table-cues.ts'

/** Rows in order; none where nothing is recognised, and then the text of the answer holds it all. */
export function readRows(
  lines: readonly string[],
  range: LineRange,
  skip: ReadonlyMap<number, unknown>,
  kind: string,
  table: TableForm,
): ReadRow[] {
  const cues = cuesByTable[kind]
  if (!cues) return []
  const cells = cellsIn(lines, range, skip, cues.startsRow)
  const starts = rowStarts(cells, cues)
  if (starts.length === 0) return gridRows(cells, kind, table)
  return starts.map((start, at) => {
    const row = fillRow(cells.slice(start, starts[at + 1] ?? cells.length), cues, table.columns.length)
    return finishRow(row, kind, table)
  })
}

/** Where nothing is recognised but the cells fill whole rows, as in a table of a Word file, they are taken in order. */
function gridRows(cells: readonly Cell[], kind: string, table: TableForm): ReadRow[] {
  const width = table.columns.length
  if (cells.length < 2 * width || cells.length % width !== 0) return []
  const rows = Array.from({ length: cells.length / width }, (_, at) => cells.slice(at * width, (at + 1) * width))
  return rows.map((row) =>
    finishRow(
      row.map((cell) => [cell]),
      kind,
      table,
    ),
  )
}

/** The place of the first cell of each row. */
function rowStarts(cells: readonly Cell[], cues: TableCues): number[] {
  const anchors = cells.flatMap((cell, at) => (cues.isAnchor(cell) ? [at] : []))
  return anchors.flatMap((anchor, nth) => {
    const least = nth === 0 ? 0 : (anchors[nth - 1] ?? 0) + 1
    const start = nameCell(cells, least, anchor)
    return start === undefined ? [] : [start]
  })
}

/** The cell right before the anchor, or the one before that when it is a name alone. */
function nameCell(cells: readonly Cell[], least: number, anchor: number): number | undefined {
  const near = anchor - 1
  if (near < least) return undefined
  const description = cells[near]
  const above = cells[near - 1]
  const hasOwnName =
    description !== undefined && description.paragraphs.length > 1 && isTitle(description.paragraphs[0])
  if (hasOwnName || near - 1 < least || above === undefined) return near
  const alone = above.paragraphs.length === 1 && isTitle(above.paragraphs[0]) && !description?.afterPageBreak
  return alone && !isTitle(description?.paragraphs[0]) ? near - 1 : near
}

const notName =
  /^(?:projektmål|delmål|övergripande)|(?:^|\s)(?:ska|skall|är|har|syftar|kommer|handlar|fokuserar|går)\s/i

/** Short, and no sentence. */
function isTitle(text: string | undefined): boolean {
  if (text === undefined || /^(?:\p{Ll}|[-–•])/u.test(text)) return false
  return text.split(/\s+/).length <= 14 && !/[.!?]\s+\p{Lu}/u.test(text) && !notName.test(text)
}

function fillRow(cells: readonly Cell[], cues: TableCues, columns: number): OpenRow {
  const row: OpenRow = Array.from({ length: columns }, () => [])
  const anchor = cells.findIndex(cues.isAnchor)
  row[0] = cells.slice(0, anchor)
  const own = cells[anchor]
  if (own) row[cues.anchorAt] = [own]
  let column = cues.anchorAt
  const after = cells.slice(anchor + 1)
  for (const [at, cell] of after.entries()) {
    if (cell.afterPageBreak || beganAnew(after, at)) {
      continueAfterPageBreak(row, after.slice(at), cues)
      return row
    }
    column = cues.columnOf(cell) ?? Math.min(column + 1, columns - 1)
    row[column] = [...(row[column] ?? []), cell]
  }
  return row
}

/** Lines of a running header stood between two cells: the gap in the numbers shows it. */
function beganAnew(cells: readonly Cell[], at: number): boolean {
  const [before, cell] = [cells[at - 1], cells[at]]
  return before !== undefined && cell !== undefined && cell.lines[0] - before.lines[1] > 5 && /^\p{Ll}/u.test(cell.text)
}

function finishRow(row: OpenRow, kind: string, table: TableForm): ReadRow {
  const { name, cells } = kind === 'analyser' ? splitAnalysis(row) : { name: nameOf(row), cells: row }
  const all = row.flat()
  return {
    name,
    lines: all.map((cell) => cell.lines).toSorted((a, b) => a[0] - b[0]),
    cells: table.columns.map((column, at) => {
      const own = cells[at] ?? []
      const text = own.map((cell) => cell.text).join('\n')
      return { column: column.id, lines: own.map((cell) => cell.lines), text: asAllowed(text, column.allowed) }
    }),
  }
}

/** A value that a narrow column has broken in two is the value: "Kunskapsutv eckling". Other words stay as they are. */
function asAllowed(text: string, allowed: readonly string[] | undefined): string {
  const letters = (value: string) => value.toLowerCase().replace(/[^\p{L}]/gu, '')
  const value = allowed?.find((each) => letters(each) === letters(text))
  return value === undefined ? text : value.charAt(0).toUpperCase() + value.slice(1)
}

/** Title without reference numbers and without a final full stop. */
function nameOf(row: OpenRow): string {
  const first = row[0]?.[0]?.paragraphs[0] ?? ''
  return first
    .replace(/(?:\s+(?=[\dA-Z]*\d)[\dA-Z/-]{6,})+$/, (tail) => (/\d{4}-\d{4}$/.test(tail) ? tail : ''))
    .replace(/\.$/, '')
    .trim()
}

/** "Nej Kunskaps-/utveckling" is two columns; "Analys: …" is the kind and the name. */
function splitAnalysis(row: OpenRow): { name: string; cells: OpenRow } {
  const beside = row[1]?.[0]
  const [, funded = '', purpose = ''] = /^(ja|nej|delvis)\b[\s,]*([\s\S]*)$/i.exec(beside?.text ?? '') ?? []
  const part = (text: string): Cell[] => (beside && text !== '' ? [{ ...beside, paragraphs: [text], text }] : [])
  const name = (row[0] ?? []).reduce<Cell | undefined>((all, cell) => (all ? together(all, cell) : cell), undefined)
  return {
    name: (name?.paragraphs.join(' ') ?? '')
      .replace(/^(?:analys|uppföljning|utvärdering)(?: och \p{L}+)?\s*:\s*/iu, '')
      .replace(/\.$/, ''),
    cells: [row[0] ?? [], part(funded), part(purpose), [...(row[2] ?? []), ...(row[3] ?? [])]],
  }
}

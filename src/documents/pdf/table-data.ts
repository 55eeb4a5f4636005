/*
 * A table as data for the setting of a PDF: its columns, its head, and for each row whether it may be divided between pages.
 */
import type { Node } from 'prosemirror-model'
import { attrsOf, type CellAttrs, type TableAttrs } from '../attrs.ts'
import { isHeadRow } from '../html/html-blocks.ts'
import { type Columns, columnsOf, isNumber } from './column-widths.ts'
import type { Labels } from './labels.ts'

type Data = { readonly [key: string]: unknown }
type RowData = Data & { readonly lines: number }

/** A row or a whole table of so few lines is not divided between pages. */
const keptRow = 12
const keptLines = 18

export function tableData(table: Node, labels: Labels, blocksOf: (cell: Node) => Data[]): Data {
  const headCount = countHeadRows(table)
  const columns = columnsOf(table, headCount)
  const rows = rowsOf(table, headCount, columns, blocksOf)
  return {
    kind: 'table',
    caption: attrsOf<TableAttrs>(table).caption.trim(),
    id: labels.at(table),
    size: columns.size,
    widths: columns.widths,
    // A head that comes again on the next page is decoration there, and may hold neither links nor footnotes.
    repeat: !table.children.slice(0, headCount).some((row) => hasLinks(row, labels.sources.notes.length > 0)),
    keep: rows.reduce((sum, row) => sum + row.lines, 0) <= keptLines,
    head: rows.slice(0, headCount),
    rows: rows.slice(headCount),
  }
}

/** Rows of header cells for columns, and the rows that such a cell reaches down into. */
function countHeadRows(table: Node): number {
  const from = table.children.findIndex((row) => !isHeadRow(row))
  let count = from === -1 ? table.childCount : from
  for (let at = 0; at < count; at += 1)
    for (const cell of table.child(at).children)
      count = Math.min(table.childCount, Math.max(count, at + attrsOf<CellAttrs>(cell).rowspan))
  return count
}

function rowsOf(table: Node, headCount: number, columns: Columns, blocksOf: (cell: Node) => Data[]): RowData[] {
  const reachesDown: number[] = []
  return table.children.map((row, rowAt) => {
    let at = 0
    let lines = 0
    let reaches = false
    const cells = row.children.map((cell) => {
      const { colspan, rowspan } = attrsOf<CellAttrs>(cell)
      while ((reachesDown[at] ?? 0) > rowAt) at += 1
      const from = at
      at += colspan
      for (let part = from; part < at; part += 1) reachesDown[part] = rowAt + rowspan
      lines = Math.max(lines, linesIn(cell, columns.widths.slice(from, at)))
      reaches ||= rowspan > 1
      return {
        ...cellData(cell, rowAt < headCount, colspan === 1 && columns.numbers[from] === true),
        blocks: blocksOf(cell),
      }
    })
    return { cells, lines, breakable: reaches || lines > keptRow }
  })
}

function cellData(cell: Node, inHead: boolean, right: boolean): Data {
  const { colspan, rowspan, scope } = attrsOf<CellAttrs>(cell)
  const header = cell.type.name === 'table_header'
  const line = cell.childCount === 1 ? cell.firstChild : null
  const number = !inHead && line?.type.name === 'paragraph' && line.childCount > 0 && isNumber(line.textContent)
  return { header, rowHeader: header && !inHead && scope === 'row', colspan, rowspan, right, number }
}

/** About how many lines the cell takes. */
function linesIn(cell: Node, widths: readonly number[]): number {
  const width = Math.max(
    1,
    widths.reduce((sum, each) => sum + each, 0),
  )
  let lines = 0
  cell.descendants((node) => {
    if (node.isTextblock) lines += Math.max(1, Math.ceil(node.textContent.length / width))
    return !node.isTextblock
  })
  return lines
}

function hasLinks(row: Node, hasSources: boolean): boolean {
  let found = false
  row.descendants((node) => {
    const sourced = hasSources && node.type.name === 'figure'
    found ||=
      sourced ||
      ['footnote', 'reference'].includes(node.type.name) ||
      node.marks.some((mark) => mark.type.name === 'link')
  })
  return found
}

/*
 * A table as data for the setting of a PDF: its columns, its head, and for each row whether it may be divided between pages.
 */
import type { Node } from 'prosemirror-model'
import { attrsOf, type CellAttrs, type TableAttrs } from '../attrs.ts'
import { signText } from '../layout/captions.ts'
import { type Columns, columnsOf, isNumber } from '../layout/table-columns.ts'
import { countHeadRows, gridOf } from '../layout/table-grid.ts'
import { tableBreaks } from '../layout/table-lines.ts'
import type { Labels } from './labels.ts'

type Data = { readonly [key: string]: unknown }

export function tableData(table: Node, labels: Labels, blocksOf: (cell: Node) => Data[]): Data {
  const headCount = countHeadRows(table)
  const columns = columnsOf(table)
  const caption = attrsOf<TableAttrs>(table).caption.trim()
  const sign = signText(labels.nextCaption('table', caption))
  const { isKept, breakable } = tableBreaks(table, columns)
  const rows = rowsOf(table, columns, breakable, blocksOf)
  return {
    kind: 'table',
    caption: sign + caption,
    id: labels.at(table),
    size: columns.size,
    widths: columns.widths,
    // A head that comes again on the next page is decoration there, and may hold neither links nor footnotes.
    repeat: !table.children.slice(0, headCount).some((row) => hasLinks(row, labels.sources.notes.length > 0)),
    keep: isKept,
    head: rows.slice(0, headCount),
    rows: rows.slice(headCount),
  }
}

function rowsOf(
  table: Node,
  { numbers }: Columns,
  breakable: readonly boolean[],
  blocksOf: (cell: Node) => Data[],
): Data[] {
  const headCount = countHeadRows(table)
  return gridOf(table).map((row, rowAt) => {
    const cells = row.map(({ cell, from, to }) => ({
      ...cellData(cell, rowAt < headCount, to - from === 1 && numbers[from] === true),
      blocks: blocksOf(cell),
    }))
    return { cells, breakable: breakable[rowAt] === true }
  })
}

function cellData(cell: Node, inHead: boolean, right: boolean): Data {
  const { colspan, rowspan, scope } = attrsOf<CellAttrs>(cell)
  const header = cell.type.name === 'table_header'
  const line = cell.childCount === 1 ? cell.firstChild : null
  const number = !inHead && line?.type.name === 'paragraph' && line.childCount > 0 && isNumber(line.textContent)
  return { header, rowHeader: header && !inHead && scope === 'row', colspan, rowspan, right, number }
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

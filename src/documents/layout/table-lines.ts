/*
 * About how many lines the rows of a table take, and what of it therefore may be divided between two pages.
 */
import type { Node } from 'prosemirror-model'
import { attrsOf, type CellAttrs } from '../attrs.ts'
import type { Columns } from './table-columns.ts'
import { gridOf } from './table-grid.ts'

/** A row, and a whole table, of so few lines is not divided. */
const [keptRow, keptTable] = [12, 18]

export type TableBreaks = {
  /** Whether the whole table stands on one page. */
  readonly isKept: boolean
  /** For each row whether it may go on on the next page. */
  readonly breakable: readonly boolean[]
}

export function tableBreaks(table: Node, { widths }: Columns): TableBreaks {
  const rows = gridOf(table).map((row) => ({
    lines: Math.max(0, ...row.map(({ cell, from, to }) => linesIn(cell, widths.slice(from, to)))),
    reaches: row.some(({ cell }) => attrsOf<CellAttrs>(cell).rowspan > 1),
  }))
  return {
    isKept: rows.reduce((sum, { lines }) => sum + lines, 0) <= keptTable,
    breakable: rows.map(({ lines, reaches }) => reaches || lines > keptRow),
  }
}

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

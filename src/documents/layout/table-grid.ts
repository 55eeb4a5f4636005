/*
 * Where each cell of a table stands: the columns that it reaches over, when cells that reach down from above hold theirs.
 */
import type { Node } from 'prosemirror-model'
import { attrsOf, type CellAttrs } from '../attrs.ts'

export type PlacedCell = {
  readonly cell: Node
  /** The first column, and the one after the last. */
  readonly from: number
  readonly to: number
}

/** Row by row, as the table has them. */
export function gridOf(table: Node): PlacedCell[][] {
  const reachesDown: number[] = []
  return table.children.map((row, rowAt) => {
    let at = 0
    return row.children.map((cell) => {
      const { colspan, rowspan } = attrsOf<CellAttrs>(cell)
      while ((reachesDown[at] ?? 0) > rowAt) at += 1
      const from = at
      at += colspan
      for (let part = from; part < at; part += 1) reachesDown[part] = rowAt + rowspan
      return { cell, from, to: at }
    })
  })
}

/** A row of header cells for columns. */
export function isHeadRow(row: Node): boolean {
  return row.children.every((cell) => cell.type.name === 'table_header' && attrsOf<CellAttrs>(cell).scope === 'col')
}

/** Rows of header cells for columns, and the rows that such a cell reaches down into. */
export function countHeadRows(table: Node): number {
  const from = table.children.findIndex((row) => !isHeadRow(row))
  let count = from === -1 ? table.childCount : from
  for (let at = 0; at < count; at += 1)
    for (const cell of table.child(at).children)
      count = Math.min(table.childCount, Math.max(count, at + attrsOf<CellAttrs>(cell).rowspan))
  return count
}

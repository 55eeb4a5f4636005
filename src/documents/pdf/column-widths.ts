/*
 * How wide each column of a table should be: by how much stands in it, and never narrower than its longest word.
 */
import type { Node } from 'prosemirror-model'
import { attrsOf, type CellAttrs } from '../attrs.ts'

/** Shares, one for each column; only what they are to each other matters. Cells that span columns are left out. */
export function columnWidths(table: Node): number[] {
  const columns: { letters: number; longestWord: number }[] = []
  for (const row of table.children) {
    let at = 0
    for (const cell of row.children) {
      const { colspan } = attrsOf<CellAttrs>(cell)
      while (columns.length < at + colspan) columns.push({ letters: 0, longestWord: 4 })
      const column = columns[at]
      if (colspan === 1 && column) {
        const text = cell.textContent
        column.letters += text.length
        for (const word of text.split(/[\s-]+/))
          column.longestWord = Math.max(column.longestWord, Math.min(18, word.length))
      }
      at += colspan
    }
  }
  const rows = Math.max(1, table.childCount)
  return columns.map(({ letters, longestWord }) => Math.round(Math.max(longestWord + 2, 4 * Math.sqrt(letters / rows))))
}

/*
 * A table in simple text: `| a | b |`, a row to a line, the first row the heads. A line of dashes under it is let pass, as in other
 * simple marks. A bar within a cell has a backslash before it.
 */
import type { Node } from 'prosemirror-model'
import { schema } from './schema.ts'
import { readLine } from './simple-line.ts'

/** A sign with its backslash, a figure with its papers, or any other sign: a bar between cells is one that stands alone. */
const signs = /\\.|\{[^{}|\n]{1,200}\|[^{}|\n]{1,400}\}|[^]/gu

export function isRow(line: string): boolean {
  return /^ *\|.*\| *$/.test(line)
}

/** Rows of unlike length are filled up with empty cells, so that no printer meets a ragged table. */
export function readTable(lines: readonly string[], from: number): [Node, number] {
  let to = from
  while (isRow(lines[to] ?? '')) to += 1
  const rows = lines
    .slice(from, to)
    .map(cellsOf)
    .filter((cells, at) => at === 0 || !cells.every((cell) => /^:?-{2,}:?$/.test(cell)))
  const width = Math.max(...rows.map((cells) => cells.length))
  const made = rows.map((cells, at) => {
    const filled = [...cells, ...Array.from({ length: width - cells.length }, () => '')]
    return schema.node(
      'table_row',
      null,
      filled.map((text) => cellOf(text, at === 0)),
    )
  })
  return [schema.node('table', null, made), to]
}

function cellsOf(line: string): string[] {
  const cells = ['']
  for (const sign of line.trim().slice(1, -1).match(signs) ?? [])
    if (sign === '|') cells.push('')
    else cells[cells.length - 1] += sign
  return cells.map((cell) => cell.trim())
}

function cellOf(text: string, isHead: boolean): Node {
  return schema.node(isHead ? 'table_header' : 'table_cell', null, [schema.node('paragraph', null, readLine(text))])
}

/** @param lineText writes a paragraph as a line of simple text. */
export function rowText(row: Node, lineText: (block: Node) => string): string {
  const cells = row.children.map((cell) => {
    const lines: string[] = []
    cell.descendants((block) => {
      if (block.isTextblock) lines.push(lineText(block))
      return !block.isTextblock
    })
    return lines
      .join(' ')
      .replaceAll('\n', ' ')
      .replaceAll(signs, (sign) => (sign === '|' ? String.raw`\|` : sign))
  })
  return `| ${cells.join(' | ')} |`
}

/*
 * A table in simple text: `| a | b |`, a row to a line, the first row the heads. A line of dashes under it is let pass, as in other
 * simple marks. A bar within a cell has a backslash before it. Two slashes between blanks begin a new line within a cell, so that it holds
 * lists and paragraphs as the text does: `| - a // - b |`.
 */
import type { Node } from 'prosemirror-model'
import { schema } from './schema.ts'
import { readLine } from './simple-line.ts'

/** A sign with its backslash, a figure with its papers, or any other sign: a bar between cells is one that stands alone. */
const signs = /\\.|\{[^{}|\n]{1,200}\|[^{}|\n]{1,400}\}|[^]/gu

export function isRow(line: string): boolean {
  return /^ *\|.*\| *$/.test(line)
}

/** Reads the lines of a cell as blocks: handed in by the reader of the text as a whole. */
type ReadBlocks = (text: string) => Node[]

/** Rows of unlike length are filled up with empty cells, so that no printer meets a ragged table. */
export function readTable(lines: readonly string[], from: number, readBlocks: ReadBlocks): [Node, number] {
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
      filled.map((text) => cellOf(text, at === 0, readBlocks)),
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

function cellOf(text: string, isHead: boolean, readBlocks: ReadBlocks): Node {
  const blocks = readBlocks(linesOf(text).join('\n'))
  // Heads hold running text, and no cell a heading or a table: what looks like one is read as it stands.
  const holds = (block: Node) => block.type.name === 'paragraph' || (!isHead && block.type.name.endsWith('_list'))
  const held = blocks.every(holds) ? blocks : [schema.node('paragraph', null, readLine(text))]
  return schema.node(isHead ? 'table_header' : 'table_cell', null, held)
}

/** What stands between double slashes that have blanks about them; an address, and a figure's papers, keep theirs. */
function linesOf(cell: string): string[] {
  const lines = ['']
  const all = cell.match(signs) ?? []
  for (let at = 0; at < all.length; at += 1) {
    if (isBreak(all, at)) {
      lines.push('')
      at += 1
    } else lines[lines.length - 1] += all[at] ?? ''
  }
  return lines.map((line, at) => (at === 0 ? line : line.replace(/^ /, '')).trimEnd())
}

function isBreak(all: readonly string[], at: number): boolean {
  const isEdge = (sign: string | undefined) => sign === undefined || sign === ' '
  return all[at] === '/' && all[at + 1] === '/' && isEdge(all[at - 1]) && isEdge(all[at + 2])
}

/** @param blockText writes a block as simple text. */
export function rowText(row: Node, blockText: (block: Node) => string): string {
  const cells = row.children.map((cell) =>
    cell.children
      .map(blockText)
      .join('\n\n')
      .split('\n')
      .map((line) => line.replaceAll(signs, (sign) => (sign === '|' ? String.raw`\|` : sign)))
      .map((line) => line.replaceAll(/(^| )\/\/(?= |$)/g, String.raw`$1\//`))
      .join(' // '),
  )
  return `| ${cells.join(' | ')} |`
}

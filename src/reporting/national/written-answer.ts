/*
 * A signed answer as it stands in the cells of a file: its text by itself, and each of its tables cell by cell.
 */
import type { Node } from '../../documents/index.ts'
import { textOfLeaf } from './search-answers.ts'

export type AnswerTable = {
  readonly caption: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Paragraphs apart by a line break, items with a dash; a table is named, since it has a place of its own. */
export function writtenIn(said: Node): string {
  return said.children.flatMap(linesOf).join('\n')
}

function linesOf(block: Node): string[] {
  switch (block.type.name) {
    case 'table':
      return [`[Tabell: ${captionOf(block)}]`]
    case 'chart':
      return [`[Diagram: ${captionOf(block)}. ${String(block.attrs['words'])}]`]
    case 'bullet_list':
    case 'ordered_list':
      return block.children.flatMap((item) => item.children.flatMap(linesOf).map((line) => `– ${line}`))
    case 'tick_item':
      return [[textIn(block), ...ticksOf(block)].filter(Boolean).join(' ')]
    case 'tick_list':
    case 'note':
      return block.children.flatMap(linesOf)
    default:
      return [textIn(block)].filter(Boolean)
  }
}

function ticksOf({ attrs }: Node): string[] {
  const choices = attrs['choices'] as readonly { readonly label: string; readonly ticked: boolean }[]
  return choices.map(({ label, ticked }) => `${ticked ? '☒' : '☐'} ${label}`)
}

function captionOf({ attrs }: Node): string {
  return String(attrs['caption'])
}

function textIn(node: Node): string {
  return node.textBetween(0, node.content.size, ' ', textOfLeaf).replaceAll(/\s+/g, ' ').trim()
}

export function tablesIn(said: Node): AnswerTable[] {
  const tables: AnswerTable[] = []
  said.descendants((node) => {
    if (node.type.name === 'table') tables.push(tableOf(node))
    return node.type.name !== 'table'
  })
  return tables
}

/** The rows of heads at the top are told as one: a head over several columns stands before each of them. */
function tableOf(table: Node): AnswerTable {
  const grid = gridOf(table)
  const firstRow = table.children.findIndex((row) => row.children.some(({ type }) => type.name === 'table_cell'))
  const at = firstRow === -1 ? grid.length : firstRow
  const width = Math.max(...grid.map((row) => row.length))
  const heads = Array.from({ length: width }, (_, column) =>
    [...new Set(grid.slice(0, at).map((row) => row[column] ?? ''))].filter(Boolean).join(', '),
  )
  return { caption: captionOf(table), heads, rows: grid.slice(at) }
}

/** A cell over several columns or rows stands in each of them. */
function gridOf(table: Node): string[][] {
  const grid: string[][] = table.children.map(() => [])
  for (const [at, row] of table.children.entries()) {
    let column = 0
    for (const cell of row.children) {
      while (grid[at]?.[column] !== undefined) column += 1
      fill(grid, { at, column, text: textIn(cell), attrs: cell.attrs })
    }
  }
  return grid
}

type Filling = { readonly at: number; readonly column: number; readonly text: string; readonly attrs: Node['attrs'] }

function fill(grid: string[][], { at, column, text, attrs }: Filling): void {
  const [down, right] = [Number(attrs['rowspan']), Number(attrs['colspan'])]
  for (const row of grid.slice(at, at + down)) for (let step = 0; step < right; step += 1) row[column + step] = text
}

/*
 * How the columns of a table share the page: none narrower than its longest word or number, the rest by how much stands in
 * each. A table with many columns gets smaller letters before its words are divided.
 */
import type { Node } from 'prosemirror-model'
import { attrsOf, type CellAttrs } from '../attrs.ts'

export type Columns = {
  /** Of the letters, in points. */
  readonly size: number
  /** In letters; only what they are to each other matters. */
  readonly widths: readonly number[]
  /** True where every cell below the head is a number. */
  readonly numbers: readonly boolean[]
}

type Column = { letters: number; words: Set<string>; numbers: number; others: number }

/** Sizes in points, each with how long a word may grow before it is divided. */
const settings = [
  { size: 8.5, longest: 18, inset: 10 },
  { size: 7.5, longest: 14, inset: 6 },
  { size: 6.5, longest: 10, inset: 6 },
]
const page = 459
const number = /^[−–-]?\d[\d \u00a0.,]*(?:[ \u00a0]?(?:kr|tkr|mnkr|mkr|%|procent|st))?$/

/** Whether a cell says nothing but a number. */
export function isNumber(text: string): boolean {
  return number.test(text.trim())
}

export function columnsOf(table: Node, headCount: number): Columns {
  const columns = gather(table, headCount)
  const fitting = settings.find((setting) => sum(leastWidths(columns, setting.longest)) <= roomFor(columns, setting))
  const setting = fitting ?? settings.at(-1) ?? { size: 8.5, longest: 18, inset: 10 }
  const least = leastWidths(columns, setting.longest)
  const rows = Math.max(1, table.childCount)
  const wants = columns.map(({ letters }, at) => Math.max(0, letters / rows - (least[at] ?? 0)) ** 0.7 + 0.5)
  const rest = Math.max(0, roomFor(columns, setting) - sum(least))
  return {
    size: setting.size,
    widths: least.map((width, at) => Math.round(10 * (width + (rest * (wants[at] ?? 0)) / sum(wants))) / 10),
    numbers: columns.map(({ numbers, others }) => numbers > 0 && others === 0),
  }
}

/** The shares alone, for formats that set their own size. */
export function columnWidths(table: Node): readonly number[] {
  return columnsOf(table, 1).widths
}

/** A cell that spans columns says nothing of either. Cells that reach down hold their place in the rows below. */
function gather(table: Node, headCount: number): Column[] {
  const columns: Column[] = []
  const reachesDown: number[] = []
  table.children.forEach((row, rowAt) => {
    let at = 0
    for (const cell of row.children) {
      const { colspan, rowspan } = attrsOf<CellAttrs>(cell)
      while ((reachesDown[at] ?? 0) > rowAt) at += 1
      for (let part = at; part < at + colspan; part += 1) {
        columns[part] ??= { letters: 0, words: new Set(), numbers: 0, others: 0 }
        reachesDown[part] = rowAt + rowspan
      }
      const column = columns[at]
      if (colspan === 1 && column) count(column, wordsOf(cell), rowAt >= headCount && !saysOnlyMissing(cell))
      at += colspan
    }
  })
  return Array.from(columns, (column) => column ?? { letters: 0, words: new Set(), numbers: 0, others: 0 })
}

function wordsOf(cell: Node): string {
  return cell.textBetween(0, cell.content.size, ' ', leafText)
}

function saysOnlyMissing(cell: Node): boolean {
  return cell.firstChild?.childCount === 1 && cell.firstChild.firstChild?.type.name === 'missing'
}

function leafText(leaf: Node): string {
  return typeof leaf.attrs['text'] === 'string' && leaf.type.name !== 'footnote' ? leaf.attrs['text'] : ' '
}

function count(column: Column, text: string, inBody: boolean): void {
  column.letters += text.length
  const isOne = isNumber(text)
  for (const word of isOne ? [text] : text.split(/[ \n/-]+/)) column.words.add(word)
  if (!inBody) return
  if (isOne) column.numbers += 1
  else if (!/^[\s–-]*$/.test(text)) column.others += 1
}

function leastWidths(columns: readonly Column[], longest: number): number[] {
  return columns.map(({ words }) =>
    Math.max(3, ...[...words].map((word) => (isNumber(word) ? word.length : Math.min(longest, word.length)))),
  )
}

/** In letters: one takes 0.56 of its size in the middle, bold ones a little more. */
function roomFor(columns: readonly Column[], { size, inset }: { size: number; inset: number }): number {
  return (page - columns.length * inset) / (0.59 * size)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

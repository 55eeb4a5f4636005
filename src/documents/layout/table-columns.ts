/*
 * How the columns of a table share the page: none narrower than its longest word or number, the rest by how much stands in
 * each. A table with many columns gets smaller letters before its words are divided. A column of numbers stands to the right.
 */
import type { Node } from 'prosemirror-model'
import { countHeadRows, gridOf } from './table-grid.ts'

export type Columns = {
  /** Of the letters, in points. */
  readonly size: number
  /** In letters; only what they are to each other matters. */
  readonly widths: readonly number[]
  /** True where the cells below the head are numbers, but for a few short words that say why one is not there. */
  readonly numbers: readonly boolean[]
}

type Column = { letters: number; words: Set<string>; numbers: number; shortWords: number; others: number }
type Setting = { readonly size: number; readonly longest: number; readonly inset: number }

/** Sizes in points, each with how long a word may grow before it is divided. */
const settings: readonly [Setting, ...Setting[]] = [
  { size: 8.5, longest: 18, inset: 10 },
  { size: 7.5, longest: 14, inset: 6 },
  { size: 6.5, longest: 10, inset: 6 },
]
const page = 459
/** Of one letter in the middle, bold ones among them, for each point of its size. */
const letterWidth = 0.59
const number = /^[−–+-]?\d[\d \u00a0.,]*(?:[ \u00a0]?(?:kr|tkr|mnkr|mkr|%|procent|st))?$/
/** "kan inte räknas" stands in a column of numbers; a sentence does not. */
const shortWord = 20

/** Whether a cell says nothing but a number. */
export function isNumber(text: string): boolean {
  return number.test(text.trim())
}

export function columnsOf(table: Node): Columns {
  const columns = gather(table)
  const setting =
    settings.find((each) => sum(leastWidths(columns, each)) <= roomFor(each)) ?? settings[2] ?? settings[0]
  const least = leastWidths(columns, setting)
  const rows = Math.max(1, table.childCount)
  const wants = columns.map(({ letters }, at) => Math.max(0, letters / rows - (least[at] ?? 0)) ** 0.7 + 0.5)
  const rest = Math.max(0, roomFor(setting) - sum(least))
  return {
    size: setting.size,
    widths: least.map((width, at) => Math.round(10 * (width + (rest * (wants[at] ?? 0)) / sum(wants))) / 10),
    numbers: columns.map(({ numbers, shortWords, others }) => numbers > shortWords && others === 0),
  }
}

/** A cell that spans columns says nothing of any of them. */
function gather(table: Node): Column[] {
  const headCount = countHeadRows(table)
  const columns: Column[] = []
  for (const [rowAt, row] of gridOf(table).entries())
    for (const { cell, from, to } of row) {
      for (let part = from; part < to; part += 1) columns[part] ??= newColumn()
      const column = columns[from]
      if (to - from === 1 && column) count(column, cell, rowAt >= headCount)
    }
  return Array.from(columns, (column) => column ?? newColumn())
}

function newColumn(): Column {
  return { letters: 0, words: new Set(), numbers: 0, shortWords: 0, others: 0 }
}

function count(column: Column, cell: Node, inBody: boolean): void {
  const text = cell.textBetween(0, cell.content.size, ' ', leafText)
  const isOne = isNumber(text)
  column.letters += text.length
  for (const word of isOne ? [text] : text.split(/[ \n/-]+/)) column.words.add(word)
  if (!inBody || saysOnlyMissing(cell) || /^[\s–-]*$/.test(text)) return
  if (cell.type.name === 'table_header') column.others += 1
  else if (isOne) column.numbers += 1
  else if (text.length <= shortWord) column.shortWords += 1
  else column.others += 1
}

function saysOnlyMissing(cell: Node): boolean {
  return cell.firstChild?.childCount === 1 && cell.firstChild.firstChild?.type.name === 'missing'
}

function leafText(leaf: Node): string {
  return typeof leaf.attrs['text'] === 'string' && leaf.type.name !== 'footnote' ? leaf.attrs['text'] : ' '
}

/** The longest word of each column, and its room at the sides. */
function leastWidths(columns: readonly Column[], { size, longest, inset }: Setting): number[] {
  const aside = inset / (letterWidth * size)
  return columns.map(
    ({ words }) =>
      aside + Math.max(3, ...[...words].map((word) => (isNumber(word) ? word.length : Math.min(longest, word.length)))),
  )
}

/** In letters. */
function roomFor({ size }: Setting): number {
  return page / (letterWidth * size)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/*
 * The cells of a table that has become lines. An empty line parts two cells; a line with a single blank parts two paragraphs of
 * one cell; a line that begins with a blank is where a page began, and what follows may belong to another cell.
 */
import { isBlank } from './content-words.ts'
import type { LineRange } from './read-answer.ts'

export type Cell = {
  readonly lines: LineRange
  /** Paragraphs, the lines of each joined. */
  readonly paragraphs: readonly string[]
  readonly text: string
  /** The cell begins where a page began, in the middle of something. */
  readonly afterPageBreak: boolean
}

/** The cells of one row while it is put together, by column. */
export type OpenRow = (readonly Cell[])[]

/** @param startsRow a line that begins a new row even without an empty line before it. */
export function cellsIn(
  lines: readonly string[],
  range: LineRange,
  skip: ReadonlyMap<number, unknown>,
  startsRow: (line: string) => boolean,
): Cell[] {
  const cells: Cell[] = []
  let current: number[] = []
  const close = () => {
    const cell = cellOf(lines, current)
    if (cell) cells.push(cell)
    current = []
  }
  for (let line = range[0]; line <= range[1]; line += 1) {
    if (skip.has(line) && !isBlank(lines[line - 1] ?? '')) continue
    const text = lines[line - 1] ?? ''
    if (text === '' || (current.length > 0 && (beginsPage(text) || startsRow(text)))) close()
    if (text !== '') current.push(line)
  }
  close()
  return joinedBullets(cells)
}

export function beginsPage(line: string): boolean {
  return /^ +\S/.test(line)
}

function cellOf(lines: readonly string[], numbers: readonly number[]): Cell | undefined {
  const filled = numbers.filter((number) => !isBlank(lines[number - 1] ?? ''))
  const [first, last] = [filled[0], filled.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const paragraphs: string[] = []
  let open: string[] = []
  for (let number = first; number <= last; number += 1) {
    const text = (lines[number - 1] ?? '').trim()
    if (text !== '') open.push(text)
    else if (open.length > 0) {
      paragraphs.push(joined(open))
      open = []
    }
  }
  paragraphs.push(joined(open))
  const texts = paragraphs.filter((paragraph) => paragraph !== '')
  return {
    lines: [first, last],
    paragraphs: texts,
    text: texts.join('\n'),
    afterPageBreak: beginsPage(lines[first - 1] ?? ''),
  }
}

/** Lines of one paragraph; a word that was parted by a hyphen at the end of a line is put together. */
export function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce(
      (text, line) =>
        /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line) && !/^(?:och|eller|samt)\b/.test(line)
          ? `${text.slice(0, -1)}${line}`
          : text === ''
            ? line
            : `${text} ${line}`,
      '',
    )
}

/** A bullet list within a cell is often set with empty lines around its items: they are one cell. */
function joinedBullets(cells: readonly Cell[]): Cell[] {
  const result: Cell[] = []
  for (const cell of cells) {
    const before = result.at(-1)
    if (before && isBullet(cell.text) && (isBullet(before.text) || before.text.trim().endsWith(':')))
      result[result.length - 1] = together(before, cell)
    else result.push(cell)
  }
  return result
}

function isBullet(text: string): boolean {
  return /^[•·\-–]\s*\S/u.test(text)
}

export function together(a: Cell, b: Cell): Cell {
  const paragraphs = [...a.paragraphs, ...b.paragraphs]
  return { lines: [a.lines[0], b.lines[1]], paragraphs, text: paragraphs.join('\n'), afterPageBreak: a.afterPageBreak }
}

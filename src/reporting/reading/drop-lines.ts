/*
 * Lines that are there because of the paper and not because of the report: page numbers, running headers, a table of contents.
 */
import type { DroppedLines } from './read-answer.ts'

type Reason = DroppedLines['reason']

const pageCount = /(?:^|\s)(\d{1,4})\s*(?:\(\d{1,4}\)|\/\s*\d{1,4}(?=\s*$)|av\s+\d{1,4}(?=\s*$))/i
const pageWord = /^(?:sida|sid|s\.)\s*(\d{1,4})\b/i
const contentsLine = /(?:\.{4,}|(?:\. ){4,}|…{2,}|\t)\s*\d{1,4}\s*$/

/** The reason by 1-based line, for the lines that are to be left out. */
export function findDroppedLines(lines: readonly string[]): Map<number, Reason> {
  const dropped = new Map<number, Reason>()
  for (const number of runningHeaders(lines)) dropped.set(number, 'running-header')
  for (const number of barePageNumbers(lines)) dropped.set(number, 'page-number')
  lines.forEach((line, at) => {
    if (contentsLine.test(line)) dropped.set(at + 1, 'contents')
  })
  for (const number of contentsIn(lines)) dropped.set(number, 'contents')
  for (const number of neighbours(lines, dropped)) dropped.set(number, 'running-header')
  return dropped
}

const shortestContents = 6

/** A run of lines, a third of them numbered, that all stand again further down: a table of contents, with page numbers or without. */
function contentsIn(lines: readonly string[]): number[] {
  const plain = lines.map((line) => line.replace(/(?:[\s.…]{2,}|\t)\d{1,4}\s*$/, '').trim())
  const last = new Map(plain.map((line, at) => [line, at]))
  const found: number[] = []
  let run: number[] = []
  const close = () => {
    const filled = run.filter((at) => plain[at] !== '')
    const numbered = filled.filter((at) => /^\d+(?:\.\d+)*\.?\s+\p{L}/u.test(plain[at] ?? ''))
    const recurs = filled.every((at) => (last.get(plain[at] ?? '') ?? 0) > (filled.at(-1) ?? 0))
    if (filled.length >= shortestContents && numbered.length * 3 >= filled.length && recurs)
      found.push(...filled.map((at) => at + 1))
    run = []
  }
  plain.forEach((line, at) => {
    if (line === '' || (last.get(line) ?? at) > at) run.push(at)
    else close()
  })
  close()
  return found
}

/** Lines that end in a page number out of a number of pages, where the number grows from one to the next. */
function runningHeaders(lines: readonly string[]): number[] {
  const found = lines.flatMap((line, at) => {
    const page = pageCount.exec(line)?.[1] ?? pageWord.exec(line.trim())?.[1]
    return page === undefined ? [] : [{ line: at + 1, page: Number(page), shape: shapeOf(line) }]
  })
  const shapes = Map.groupBy(found, ({ shape }) => shape)
  return [...shapes.values()]
    .filter((same) => same.length > 1 && grows(same.map(({ page }) => page)))
    .flatMap((same) => same.map(({ line }) => line))
}

/** The words of a line in any order: left and right pages have them turned about. */
function shapeOf(line: string): string {
  return line.replace(/\d+/g, '#').trim().split(/\s+/).toSorted().join(' ')
}

/** Lines with nothing but a number, where many of them count pages: 1, 2, 3 … in order. */
function barePageNumbers(lines: readonly string[]): number[] {
  const numbers = lines.flatMap((line, at) =>
    /^\s*\d{1,3}\s*$/.test(line) ? [{ line: at + 1, value: Number(line) }] : [],
  )
  const run: typeof numbers = []
  for (const each of numbers) {
    const last = run.at(-1)
    if (last === undefined ? each.value <= 2 : each.value === last.value + 1) run.push(each)
  }
  return run.length >= 5 ? run.map(({ line }) => line) : []
}

/** What stands beside page numbers, word for word the same on three pages or more. */
function neighbours(lines: readonly string[], dropped: ReadonlyMap<number, Reason>): number[] {
  const beside = [...dropped].flatMap(([line, reason]) =>
    reason === 'contents' ? [] : [line - 2, line - 1, line + 1, line + 2],
  )
  const filled = [...new Set(beside)].filter((line) => (lines[line - 1] ?? '').trim() !== '' && !dropped.has(line))
  const same = Map.groupBy(filled, (line) => (lines[line - 1] ?? '').trim())
  return [...same.values()].filter((group) => group.length >= 3).flat()
}

function grows(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0))
}

/*
 * Where a page broke inside a row, the cells that follow go on in the columns that were left in the middle of a sentence,
 * from left to right. A cell that opens with the words of its column goes there.
 */
import type { Cell, OpenRow } from './cells.ts'
import type { TableCues } from './table-cues.ts'

const smallWordAtEnd =
  /(?:^|\s)(?:av|att|de|den|det|en|ett|för|från|i|inom|med|och|om|på|samt|som|till|under|vid|hur|eller|ökad|via|mot|mellan)$/iu

type Openness = 'closed' | 'open' | 'dangling'

/** Adds the cells to the row. */
export function continueAfterPageBreak(row: OpenRow, cells: readonly Cell[], cues: TableCues): void {
  const places = fillsAll(row, cells, cues) ? row.map((_, column) => column) : placesFor(row, cells, cues)
  for (const [at, cell] of cells.entries()) {
    const parts = at === 0 ? partedByColumn(row, cell, cells.length) : undefined
    if (parts) for (const [column, part] of parts) add(row, column, part)
    else add(row, places[at] ?? row.length - 1, cell)
  }
}

/** As many cells as columns, and none that by its words belongs elsewhere: each goes on in its own column. */
function fillsAll(row: OpenRow, cells: readonly Cell[], cues: TableCues): boolean {
  return cells.length >= row.length && cells.every((cell, at) => (cues.columnOf(cell) ?? at) === at)
}

function add(row: OpenRow, column: number, cell: Cell): void {
  row[column] = [...(row[column] ?? []), cell]
}

function placesFor(row: OpenRow, cells: readonly Cell[], cues: TableCues): number[] {
  const places: number[] = []
  for (const [at, cell] of cells.entries()) {
    const before = places.at(-1) ?? -1
    const left = cells.length - at
    places.push(cues.columnOf(cell) ?? nextPlace(row, before, left))
  }
  return places
}

/** The first column to the right that is left open, but never so far right that what is left has no room. */
function nextPlace(row: OpenRow, before: number, left: number): number {
  const last = row.length - 1
  const open = row.map(opennessOf)
  if (before === -1) {
    if (open[0] !== 'closed') return 0
    const dangling = open.indexOf('dangling')
    return dangling > 0 ? dangling : last
  }
  const wanted = before === 0 && left > 1 ? last - left + 1 : last
  const room = Math.max(before, Math.min(last, wanted))
  return room === before && before < last ? before + 1 : room
}

function opennessOf(cells: readonly Cell[]): Openness {
  const text = (cells.at(-1)?.text ?? '').trim()
  if (text === '' || /[.!?:]$/.test(text)) return 'closed'
  return smallWordAtEnd.test(text) || /[-,]$/.test(text) ? 'dangling' : 'open'
}

/** A first line that two columns share, where a lone number ends a name that was left open: "19 kommunicerats …". */
function partedByColumn(row: OpenRow, cell: Cell, cells: number): (readonly [number, Cell])[] | undefined {
  const found = /^(\d+) (\p{Ll}[\s\S]*)$/u.exec(cell.text)
  const last = row.length - 1
  if (
    cells > 1 ||
    !found ||
    opennessOf(row[0] ?? []) === 'closed' ||
    opennessOf(row.findLast((each) => each.length > 0) ?? []) !== 'dangling'
  )
    return undefined
  const [, number = '', rest = ''] = found
  return [
    [0, { ...cell, paragraphs: [number], text: number }],
    [last, { ...cell, paragraphs: [rest], text: rest }],
  ]
}

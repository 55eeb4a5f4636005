/*
 * The lines of a PDF's page: pieces of text on the same height are one line, from the left, with a blank where there is room for
 * one. Letters larger than the body's make headings.
 */
import { Refusal } from '../../../foundation/index.ts'
import type { ReadText } from '../text-of-file.ts'

export type Piece = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}
/** `gap`: how far below the line before; less than nothing where a page or a column begins. */
export type Line = { readonly text: string; readonly size: number; readonly gap: number }

/** Text that stands on its side has its size in the other direction. */
export function pieceOf(item: { str: string; transform: unknown[]; width: number }): Piece {
  const [, , across = 0, down = 0, x = 0, y = 0] = item.transform as number[]
  return { text: item.str, x, y, width: item.width, size: Math.hypot(across, down) }
}

/** In the order of the file, which is the order of reading; a new height begins a new line. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Piece[][] = []
  for (const piece of pieces.filter(({ text }) => text !== '')) {
    const last = lines.at(-1)?.at(-1)
    const sameLine = last && Math.abs(last.y - piece.y) < Math.max(2, 0.4 * piece.size) && piece.x >= last.x - 1
    if (sameLine) lines.at(-1)?.push(piece)
    else if (piece.text.trim() !== '') lines.push([piece])
  }
  return lines.map((line, at) => ({
    text: joined(line),
    size: line.reduce((largest, { size }) => Math.max(largest, size), 0),
    gap: at === 0 ? 0 : (lines[at - 1]?.[0]?.y ?? 0) - (line[0]?.y ?? 0),
  }))
}

/** A blank where there is room for one. */
function joined(pieces: readonly Piece[]): string {
  return pieces
    .reduce((text, piece, at) => {
      const before = pieces[at - 1]
      const room = before ? piece.x - (before.x + before.width) : 0
      const blank = room > 0.2 * piece.size && !/\s$/.test(text) && !/^\s/.test(piece.text)
      return `${text}${blank ? ' ' : ''}${piece.text}`
    }, '')
    .trimEnd()
}

/** @throws Refusal `file-not-readable` where there is no text. */
export function textOfLines(found: readonly Line[], name: string): Pick<ReadText, 'lines' | 'headings'> {
  if (found.length === 0)
    throw new Refusal('file-not-readable', { file: name, why: 'det finns ingen text i den; är det en inskannad bild?' })
  const levelOf = levelsBySize(found)
  const lines: string[] = []
  const headings: { line: number; level: number }[] = []
  let before: number | undefined
  for (const { text, size, gap } of found) {
    const isApart = gap > size * 1.9 || gap < 0
    const level = levelOf(size)
    if (isApart) lines.push('')
    lines.push(text)
    const goesOn = before === level && !isApart
    if (level !== undefined && !goesOn) headings.push({ line: lines.length, level })
    before = level
  }
  return { lines, headings }
}

function levelsBySize(lines: readonly Line[]): (size: number) => number | undefined {
  const body = usualSize(lines)
  const larger = new Set(lines.map(({ size }) => Math.round(size)).filter((size) => size > body * 1.12))
  const sizes = [...larger].toSorted((a, b) => b - a)
  const levels = new Map(sizes.map((size, at) => [size, Math.min(at + 1, 6)]))
  return (size) => levels.get(Math.round(size))
}

/** The size in which most letters are set. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) letters.set(Math.round(size), (letters.get(Math.round(size)) ?? 0) + text.length)
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

/*
 * Reads a PDF as lines through pdfjs-dist: pieces of text on the same height of a page are one line, in order from the left.
 * Larger letters than the body's are headings. Pages follow each other; their numbers and headers are dropped when the report
 * is read by a form.
 */
import { Refusal } from '../../foundation/index.ts'
import type { ReadText } from './text-of-file.ts'

const mostPages = 2000

type Piece = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}
type Line = { readonly text: string; readonly size: number; readonly gap: number }

/** @throws Refusal `file-not-readable` for what is broken, locked, or holds only pictures. */
export async function readPdf(bytes: Uint8Array, name: string): Promise<ReadText> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const pdf = await task.promise
    const lines: Line[] = []
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
      const content = await (await pdf.getPage(number)).getTextContent()
      lines.push(...linesOf(content.items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []))))
    }
    return asText(lines, name, pdf.numPages)
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown
    throw new Refusal('file-not-readable', { file: name, why: whyOf(thrown) })
  } finally {
    await task.destroy()
  }
}

function whyOf(thrown: unknown): string {
  const isLocked = thrown instanceof Error && thrown.name === 'PasswordException'
  return isLocked
    ? 'den är låst med lösenord. Spara en kopia utan lösenord'
    : 'den är skadad eller avkortad. Spara om den och försök igen'
}

function pieceOf(item: { str: string; transform: unknown[]; width: number; height: number }): Piece {
  const [, , , size, x, y] = item.transform as number[]
  return { text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size: Math.abs(size ?? item.height) }
}

/** In the order of the file, which is the order of reading; a new height begins a new line. */
function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Piece[][] = []
  for (const piece of pieces.filter(({ text }) => text !== '')) {
    const last = lines.at(-1)?.at(-1)
    const sameLine = last && Math.abs(last.y - piece.y) < Math.max(2, 0.4 * piece.size) && piece.x >= last.x - 1
    if (sameLine) lines.at(-1)?.push(piece)
    else if (piece.text.trim() !== '') lines.push([piece])
  }
  return lines.map((line, at) => ({
    text: joined(line),
    size: Math.max(...line.map(({ size }) => size)),
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

function asText(found: readonly Line[], name: string, pages: number): ReadText {
  if (found.length === 0)
    throw new Refusal('file-not-readable', { file: name, why: 'det finns ingen text i den; är det en inskannad bild?' })
  const body = usualSize(found)
  const lines: string[] = []
  const headings: { line: number; level: number }[] = []
  const sizes = [...new Set(found.map(({ size }) => Math.round(size)).filter((size) => size > body * 1.12))].toSorted(
    (a, b) => b - a,
  )
  for (const line of found) {
    if (line.gap > line.size * 1.9 || line.gap < 0) lines.push('')
    lines.push(line.text)
    const level = sizes.indexOf(Math.round(line.size)) + 1
    if (level > 0) headings.push({ line: lines.length, level: Math.min(level, 6) })
  }
  const cut = pages > mostPages ? [`Bara de första ${mostPages} sidorna lästes.`] : []
  return {
    kind: 'pdf',
    lines,
    headings,
    notes: ['Texten i en PDF har inga tabeller; rader i tabeller kan ha flutit ihop.', ...cut],
  }
}

/** The size in which most letters are set. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) letters.set(Math.round(size), (letters.get(Math.round(size)) ?? 0) + text.length)
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

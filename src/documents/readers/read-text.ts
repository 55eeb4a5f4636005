/*
 * Reads plain text: UTF-8, UTF-16 by its mark, or else Windows-1252, which old programs still write. Lines are as they stand.
 */
import { Refusal } from '../../foundation/index.ts'
import { assertLines } from './limits.ts'

export type TextLines = { readonly lines: readonly string[]; readonly notes: readonly string[] }

/** @throws Refusal `file-not-readable` for bytes that are no text, `file-too-large` for more lines than a report can have. */
export function readText(bytes: Uint8Array, name: string): TextLines {
  const { text, notes } = decode(bytes)
  if (isNoText(text))
    throw new Refusal('file-not-readable', {
      file: name,
      why: 'den är ingen text. Spara rapporten som DOCX, PDF eller text',
    })
  const isOldMac = !text.includes('\n')
  assertLines(countOf(text, isOldMac ? '\r' : '\n'), name)
  const lines = text.split(isOldMac ? /\r/ : /\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return { lines, notes }
}

function decode(bytes: Uint8Array): { text: string; notes: string[] } {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), notes: [] }
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), notes: [] }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] }
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    return { text, notes: ['Texten är inte UTF-8 och lästes som Windows-1252. Kontrollera å, ä och ö.'] }
  }
}

/** Pictures, programs and packed files are full of signs that no text has; their beginning is enough to tell. */
function isNoText(text: string): boolean {
  const beginning = text.slice(0, 65_536)
  const controls = beginning.match(/(?![\t\n\v\f\r])\p{Cc}/gu) ?? []
  return controls.length * 50 > beginning.length || text.includes('\0')
}

function countOf(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1
  return count
}

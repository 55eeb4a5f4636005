/*
 * Reads plain text: UTF-8, UTF-16 by its mark, or else Windows-1252, which old programs still write. Lines are as they stand.
 */
import { Refusal } from '../../foundation/index.ts'

export type TextLines = { readonly lines: readonly string[]; readonly notes: readonly string[] }

/** @throws Refusal `file-not-readable` for bytes that are no text. */
export function readText(bytes: Uint8Array, name: string): TextLines {
  const { text, notes } = decode(bytes)
  if (text.includes('\0')) throw new Refusal('file-not-readable', { file: name, why: 'den är ingen text' })
  const lines = text.split(text.includes('\n') ? /\r?\n/ : /\r/)
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

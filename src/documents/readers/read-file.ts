/*
 * Reads a report from outside as lines, whatever kind of file it is. The kind is told by the first bytes, not by the name.
 */
import { Refusal } from '../../foundation/index.ts'
import { assertLines, assertSize } from './limits.ts'
import { readText } from './read-text.ts'
import type { ReadText } from './text-of-file.ts'

/** @throws Refusal `file-too-large`, `file-not-readable`. */
export async function readFile(bytes: Uint8Array, name: string): Promise<ReadText> {
  assertSize(bytes, name)
  const read = await readKind(bytes, name)
  assertLines(read.lines.length, name)
  return read
}

async function readKind(bytes: Uint8Array, name: string): Promise<ReadText> {
  const start = String.fromCharCode(...bytes.subarray(0, 1024))
  if (start.startsWith('PK\u0003\u0004')) return (await import('./read-docx.ts')).readDocx(bytes, name)
  if (/^(?:\u00ef\u00bb\u00bf)?\s*%PDF-/.test(start)) return (await import('./read-pdf.ts')).readPdf(bytes, name)
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) throw notReadable(name, oldOrLocked(bytes))
  if (start.startsWith('{\\rtf')) throw notReadable(name, 'den är en RTF-fil. Spara den som DOCX, PDF eller text')
  return { kind: 'text', headings: [], ...readText(bytes, name) }
}

/** Word puts a DOCX with a password into the same kind of box as its files before 2007. */
function oldOrLocked(bytes: Uint8Array): string {
  const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('EncryptedPackage', 0, 'utf16le')
  return isLocked
    ? 'den är låst med lösenord. Spara en kopia utan lösenord'
    : 'den är en äldre Wordfil (.doc). Öppna den i Word och spara den som DOCX'
}

function notReadable(file: string, why: string): Refusal {
  return new Refusal('file-not-readable', { file, why })
}

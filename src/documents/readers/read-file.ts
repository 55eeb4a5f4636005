/*
 * Reads a report from outside as lines, whatever kind of file it is. The kind is told by the first bytes, not by the name.
 */
import { Refusal } from '../../foundation/index.ts'
import { readText } from './read-text.ts'
import type { ReadText } from './text-of-file.ts'

const largestFile = 50 * 1024 * 1024
const mostLines = 400_000

/** @throws Refusal `file-too-large`, `file-not-readable`. */
export async function readFile(bytes: Uint8Array, name: string): Promise<ReadText> {
  if (bytes.length > largestFile)
    throw new Refusal('file-too-large', { file: name, why: 'en fil får vara högst 50 MB' })
  const read = await readKind(bytes, name)
  if (read.lines.length > mostLines)
    throw new Refusal('file-too-large', { file: name, why: 'en rapport får ha högst 400 000 rader' })
  return read
}

async function readKind(bytes: Uint8Array, name: string): Promise<ReadText> {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  if (start.startsWith('PK')) return (await import('./read-docx.ts')).readDocx(bytes, name)
  if (start.startsWith('%PDF')) return (await import('./read-pdf.ts')).readPdf(bytes, name)
  const other = otherKinds.find(([sign]) => start.startsWith(sign))
  if (other)
    throw new Refusal('file-not-readable', {
      file: name,
      why: `den är ${other[1]}. Spara den som DOCX, PDF eller text`,
    })
  return { kind: 'text', headings: [], ...readText(bytes, name) }
}

const otherKinds = [
  ['\u00d0\u00cf\u0011\u00e0', 'en äldre Wordfil (.doc)'],
  ['{\\rtf', 'en RTF-fil'],
] as const

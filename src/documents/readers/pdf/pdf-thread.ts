/*
 * The thread that read-pdf.ts starts: reads one PDF through pdfjs-dist, sends what came of it and ends.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Refusal } from '../../../foundation/index.ts'
import { assertLines } from '../limits.ts'
import type { FromThread } from '../read-pdf.ts'
import type { ReadText } from '../text-of-file.ts'
import { type Line, linesOf, pieceOf, textOfLines } from './pdf-lines.ts'

const mostPages = 2000
const tables = 'Texten i en PDF har inga tabeller; rader i tabeller kan ha flutit ihop.'

async function read(bytes: Uint8Array, name: string): Promise<ReadText> {
  const task = getDocument({
    data: bytes,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
  })
  const pdf = await task.promise
  const lines: Line[] = []
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    for (const line of linesOf(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : [])))) lines.push(line)
    page.cleanup()
    assertLines(lines.length, name)
  }
  const cut = pdf.numPages > mostPages ? [`Bara de första ${mostPages} sidorna lästes.`] : []
  return { kind: 'pdf', ...textOfLines(lines, name), notes: [tables, ...cut] }
}

function refused(thrown: unknown, name: string): Refusal {
  if (thrown instanceof Refusal) return thrown
  const isLocked = thrown instanceof Error && thrown.name === 'PasswordException'
  const why = isLocked
    ? 'den är låst med lösenord. Spara en kopia utan lösenord'
    : 'den är skadad eller avkortad. Spara om den och försök igen'
  return new Refusal('file-not-readable', { file: name, why })
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, only a window has
const send = (message: FromThread): void => parentPort?.postMessage(message)
const { bytes, name } = workerData as { bytes: Uint8Array; name: string }

try {
  send({ kind: 'read', text: await read(bytes, name) })
} catch (thrown) {
  const { code, details } = refused(thrown, name)
  send({ kind: 'refused', code, details })
}

/*
 * Reads a PDF as lines in a thread of its own, so that a web application goes on answering, and with limits on time and memory: a
 * small PDF can be made to grow without end, and pdfjs-dist does not stop at that.
 */
import { Worker } from 'node:worker_threads'
import { Refusal, type RefusalCode } from '../../foundation/index.ts'
import type { ReadText } from './text-of-file.ts'

export type FromThread =
  | { readonly kind: 'read'; readonly text: ReadText }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly details: Refusal['details'] }

const megabyte = 1024 * 1024
/** In milliseconds and bytes; memory is how much the process may grow meanwhile. */
type Limits = { readonly time: number; readonly memory: number }
const needsMemory = 'den kräver mer minne än vad en rapport gör'
const usual: Limits = { time: 60_000, memory: 1024 * megabyte }

/** @throws Refusal `file-not-readable` for what is broken, locked or holds only pictures, `file-too-large` for what never ends. */
export async function readPdf(bytes: Uint8Array, name: string, limits = usual): Promise<ReadText> {
  const worker = new Worker(new URL('./pdf/pdf-thread.ts', import.meta.url), {
    workerData: { bytes, name },
    resourceLimits: { maxOldGenerationSizeMb: Math.max(64, limits.memory / megabyte) },
  })
  const stopWatching = new AbortController()
  try {
    return await Promise.race([answerOf(worker, name), tooMuch(name, limits, stopWatching.signal)])
  } finally {
    stopWatching.abort()
    await worker.terminate()
  }
}

function answerOf(worker: Worker, name: string): Promise<ReadText> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'read') resolve(message.text)
      else reject(new Refusal(message.code, message.details))
    })
    worker.on('error', (thrown: unknown) => {
      const isFull = thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY'
      reject(isFull ? tooLarge(name, needsMemory) : thrown)
    })
    worker.on('exit', () => reject(new Error('the reading thread ended without a word')))
  })
}

/** Never resolves: it refuses when there has been too much of it. */
function tooMuch(name: string, { time, memory }: Limits, signal: AbortSignal): Promise<never> {
  const [begun, before] = [performance.now(), process.memoryUsage.rss()]
  return new Promise((_, reject) => {
    const watch = setInterval(() => {
      if (performance.now() - begun > time)
        reject(tooLarge(name, 'den tar för lång tid att läsa. Spara den som DOCX eller text'))
      if (process.memoryUsage.rss() - before > memory) reject(tooLarge(name, needsMemory))
    }, 50)
    signal.addEventListener('abort', () => clearInterval(watch))
  })
}

function tooLarge(file: string, why: string): Refusal {
  return new Refusal('file-too-large', { file, why })
}

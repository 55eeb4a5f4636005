/*
 * Prints a report in a thread of its own, so that a web application in the same process goes on answering.
 * What goes in and out is plain data; the tree itself never leaves the thread.
 */
import { Worker } from 'node:worker_threads'
import { Refusal, type RefusalCode } from '../foundation/index.ts'
import type { PrintedReport, PrintReport } from './print-report.ts'

export type FromWorker =
  | { readonly kind: 'said'; readonly line: string }
  | { readonly kind: 'printed'; readonly printed: PrintedReport }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly details: Refusal['details'] }
  | { readonly kind: 'fault'; readonly message: string }

/** What is new is cleared away often: a report in the making leaves much behind. */
export const printingLimits = { maxYoungGenerationSizeMb: 16 }

export const printInWorker: PrintReport = (material, formats, say) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./print-worker.ts', import.meta.url), {
      workerData: { material, formats },
      resourceLimits: printingLimits,
    })
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'said') say(message.line)
      if (message.kind === 'printed') resolve(message.printed)
      if (message.kind === 'refused') reject(new Refusal(message.code, message.details))
      if (message.kind === 'fault') reject(new Error(message.message))
    })
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('the printing thread ended without a report')))
  })

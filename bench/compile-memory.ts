/*
 * Prints the made-up report as DOCX and as PDF, as many times as it is told, each in a thread of its own with the limits that the product
 * prints with, and says how much memory the process held at most, in megabytes. compile.ts starts it.
 */
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { printers } from '../src/documents/index.ts'
import { printingLimits } from '../src/reporting/print-in-worker.ts'
import { exempellan } from './exempellan.ts'

type Order = { readonly format: 'docx' | 'pdf' }

if (isMainThread) {
  const times = Number(process.argv[2] ?? 5)
  for (const format of ['docx', 'pdf'] as const)
    for (let time = 0; time < times; time += 1) await printAside({ format })
  console.log(Math.round(process.resourceUsage().maxRSS / 1024))
} else await printers[(workerData as Order).format](exempellan())

function printAside(order: Order): Promise<void> {
  const worker = new Worker(new URL(import.meta.url), { workerData: order, resourceLimits: printingLimits })
  return new Promise((done, failed) => {
    worker.on('error', failed)
    worker.on('exit', () => done())
  })
}

/*
 * Prints the made-up report as DOCX and as PDF, as many times as it is told, each in a thread of its own with the limits that the product
 * prints with, and says how much memory the process held at most, in megabytes. compile.ts starts it.
 */
import { readFileSync } from 'node:fs'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { printingLimits } from '../src/reporting/print-in-worker.ts'

type Order = { readonly format: 'docx' | 'pdf' }

if (isMainThread) {
  const times = Number(process.argv[2] ?? 5)
  for (const format of ['docx', 'pdf'] as const)
    for (let time = 0; time < times; time += 1) await printAside({ format })
  // What resourceUsage() tells begins with what the process that started this one held.
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  console.log(Math.round(Number(kilobytes) / 1024))
} else await print(workerData as Order)

function printAside(order: Order): Promise<void> {
  const worker = new Worker(new URL(import.meta.url), { workerData: order, resourceLimits: printingLimits })
  return new Promise((done, failed) => {
    worker.on('error', failed)
    worker.on('exit', () => done())
  })
}

/** Only the thread that prints brings what it prints with. */
async function print({ format }: Order): Promise<void> {
  const { printers } = await import('../src/documents/index.ts')
  const { exempellan } = await import('./exempellan.ts')
  await printers[format](exempellan())
}

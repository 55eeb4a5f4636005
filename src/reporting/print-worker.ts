/*
 * The thread that print-in-worker.ts starts: prints once, sends what came of it and ends.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../foundation/index.ts'
import type { Format } from './format.ts'
import type { FromWorker } from './print-in-worker.ts'
import { printReport, type ReportMaterial } from './print-report.ts'

const { material, formats } = workerData as { material: ReportMaterial; formats: readonly Format[] }
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, only a window has
const send = (message: FromWorker): void => parentPort?.postMessage(message)

try {
  send({ kind: 'printed', printed: await printReport(material, formats, (line) => send({ kind: 'said', line })) })
} catch (thrown) {
  if (thrown instanceof Refusal) send({ kind: 'refused', code: thrown.code, details: thrown.details })
  else send({ kind: 'fault', message: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) })
}

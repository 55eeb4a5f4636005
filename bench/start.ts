/*
 * From the command to the first page: with an empty data folder (first), and with one that has been used (warm).
 * Each run starts the whole program as a process, on a free port, and ends it by its own pid.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printTable } from './measure.ts'

const root = join(import.meta.dirname, '..')
const runs = 5

export async function benchStart(): Promise<void> {
  const first: number[] = []
  const warm: number[] = []
  for (let run = 0; run < runs; run++) {
    const folder = mkdtempSync(join(tmpdir(), 'kraftsamling-bench-'))
    first.push(await timeToFirstPage(folder))
    warm.push(await timeToFirstPage(folder))
    rmSync(folder, { recursive: true })
  }
  printTable('Start to first page', [
    { what: 'first (empty data folder)', unit: 'ms', runs: first },
    { what: 'warm', unit: 'ms', runs: warm },
  ])
}

async function timeToFirstPage(dataFolder: string): Promise<number> {
  const from = performance.now()
  const child = spawn(
    process.execPath,
    ['--import', join(root, 'tools', 'tsx.mjs'), join(root, 'src', 'main.ts'), 'start', '--no-report'],
    { env: { PATH: process.env.PATH, PORT: '0', KRAFTSAMLING_DATA: dataFolder }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  try {
    const address = await addressFrom(child)
    const page = await fetch(address)
    await page.text()
    if (!page.ok) throw new Error(`the first page answered ${page.status}`)
    return performance.now() - from
  } finally {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
}

/** Goes on reading what the program says, so that it is never stopped by a pipe that nobody empties. */
function addressFrom(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((found, failed) => {
    child.stdout?.on('data', (chunk) => {
      said += String(chunk)
      const address = /https?:\/\/[\w.:-]+/.exec(said)?.[0]
      if (address !== undefined) found(address)
    })
    child.once('exit', () => failed(new Error(`the program ended without an address: ${said}`)))
  })
}

if (import.meta.main) await benchStart()

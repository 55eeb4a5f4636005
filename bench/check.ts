/*
 * How long the checker takes on a report of our own: the tree in memory, and the whole command from an empty process to the last
 * finding. What it finds in a report from outside, and what it misses, is in checker.ts.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asId } from '../src/foundation/index.ts'
import { checkYear, ensureDataSet } from '../src/reporting/index.ts'
import { openTestStore } from '../src/store/index.ts'
import { printTable, timeRuns } from './measure.ts'

const root = join(import.meta.dirname, '..')
const runs = 5

export async function benchCheck(): Promise<void> {
  const store = await openTestStore()
  const region = asId<'Region'>('orebro')
  await ensureDataSet(store, region)
  await checkYear(store, region, 2021)
  const warm = await timeRuns('in a running process, from the store to the findings', runs, () =>
    checkYear(store, region, 2021),
  )
  await store.close()

  const dataFolder = mkdtempSync(join(tmpdir(), 'kraftsamling-bench-'))
  command(dataFolder, ['load', 'orebro-2021'])
  const whole = await timeRuns('the command, from start to end', runs, () =>
    command(dataFolder, ['check', '--region', 'orebro', '--year', '2021', '--json']),
  )
  rmSync(dataFolder, { recursive: true })
  printTable('Checking the 2021 report as our own register gives it', [warm, whole])
}

function command(dataFolder: string, words: readonly string[]): void {
  const args = ['--import', join(root, 'tools', 'tsx.mjs'), join(root, 'src', 'main.ts'), ...words]
  try {
    execFileSync(process.execPath, args, {
      env: { PATH: process.env.PATH, KRAFTSAMLING_DATA: dataFolder },
      stdio: 'pipe',
    })
  } catch (thrown) {
    // 1 means that the check found an error, which is its work.
    if ((thrown as { status?: number }).status !== 1) throw thrown
  }
}

if (import.meta.main) await benchCheck()

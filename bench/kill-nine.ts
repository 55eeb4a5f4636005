/*
 * Kill -9 in a stream of committed answers: a writer saves answers as fast as it can and says when each is committed; it is
 * killed in the middle, the store is opened again, and every answer that was said to be committed must be there, with the
 * chain of the journal whole. 25 rounds on one data folder.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { asId } from '../src/foundation/index.ts'
import { addPerson } from '../src/people/index.ts'
import { answers } from '../src/reporting/index.ts'
import { openStore, recordRegion } from '../src/store/index.ts'

const rounds = 25
const region = asId<'Region'>('exempellan')
const today = asId<'CalendarDate'>('2021-12-31')

export async function benchKillNine(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kraftsamling-kill-'))
  await prepare(folder)
  let [said, lost, broken] = [0, 0, 0]
  for (let round = 1; round <= rounds; round += 1) {
    const committed = await writeAndKill(folder, 50 + 17 * round)
    const store = await openStore({ dataFolder: folder })
    const kept = new Set(
      (await store.read(region, (db) => answers.listAnswers(db, region, 2021))).map((answer) => answer.question),
    )
    const verdict = await store.verifyJournal(region)
    await store.close()
    said += committed.length
    lost += committed.filter((question) => !kept.has(question)).length
    if (verdict.broken) broken += 1
  }
  rmSync(folder, { recursive: true })
  console.log('\nKill -9 in a stream of committed answers (Exempellän)\n')
  console.log(`rounds ${rounds}   answers said to be committed ${said}   lost ${lost}   broken chains ${broken}`)
  if (lost > 0 || broken > 0 || said === 0) process.exitCode = 1
}

async function prepare(folder: string): Promise<void> {
  const store = await openStore({ dataFolder: folder })
  await store.write(region, (tx) => recordRegion(tx, region, 'Region Exempellän'))
  await store.close()
}

/** The questions that the writer said were committed before it was killed. */
function writeAndKill(folder: string, milliseconds: number): Promise<string[]> {
  const child = spawn(process.execPath, [...process.execArgv, import.meta.filename, 'write', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const committed: string[] = []
  return new Promise((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (committed.length === 0) setTimeout(() => child.kill('SIGKILL'), milliseconds)
      committed.push(line)
    })
    child.on('close', () => resolve(committed))
  })
}

async function write(folder: string): Promise<void> {
  const store = await openStore({ dataFolder: folder })
  const email = `writer-${process.pid}-${Date.now()}@exempellan.se`
  const person = await addPerson(store, {
    region,
    name: 'Skribent',
    email,
    roles: ['writer'],
    password: 'ett långt lösenord',
  })
  for (let number = 1; ; number += 1) {
    const question = `${process.pid}-${Date.now()}-${number}`
    await answers.saveAnswer(
      store,
      person,
      { year: 2021, question, written: { text: `Svar ${number}` }, basedOn: 0 },
      today,
    )
    process.stdout.write(`${question}\n`)
  }
}

if (import.meta.main || process.argv[1] === import.meta.filename)
  await (process.argv[2] === 'write' ? write(String(process.argv[3])) : benchKillNine())

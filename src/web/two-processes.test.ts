/*
 * Two web processes on one PostgreSQL: whoever signs in at one is known at the other, and what is saved at one is seen at the other.
 */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { skipWithoutPostgres, startPostgres } from '../../tools/postgres.mjs'
import { asId } from '../foundation/index.ts'
import { addPerson } from '../people/index.ts'
import { getDataSetFolder, loadDataSet } from '../reporting/index.ts'
import { openStore } from '../store/index.ts'
import { to } from './paths.ts'
import { Browser, testPassword } from './signed-in.ts'

const skip = skipWithoutPostgres()
const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'kraftsamling-two-'))
const children: ChildProcess[] = []
let server: Awaited<ReturnType<typeof startPostgres>> | undefined
let addresses: string[] = []

before(async () => {
  if (skip !== false) return
  server = await startPostgres()
  const databaseUrl = server.createDatabase('two')
  const store = await openStore({ dataFolder: folder, databaseUrl })
  await loadDataSet(store, getDataSetFolder('orebro-2021'), 'test')
  await addPerson(store, {
    region: asId<'Region'>('orebro'),
    name: 'Skribent',
    email: 'skribent@exempellan.se',
    roles: ['writer'],
    password: testPassword,
  })
  await store.close()
  addresses = await Promise.all([1, 2].map(() => startWeb(databaseUrl)))
})
after(async () => {
  await Promise.all(children.map((child) => ended(child)))
  server?.stop()
  rmSync(folder, { recursive: true })
})

/** A process of its own, as `npm start` would make it; gives its address. */
function startWeb(databaseUrl: string): Promise<string> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, PORT: '0', KRAFTSAMLING_DATA: folder }
  const words = [
    ...process.execArgv.filter((word) => !word.startsWith('--test')),
    join(root, 'src', 'main.ts'),
    'start',
    '--no-report',
  ]
  const child = spawn(process.execPath, words, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString()
      const address = /http:\/\/[\d.]+:\d+/.exec(said)?.[0]
      if (address) resolve(address)
    })
    child.on('exit', (code) => reject(new Error(`the web process ended with ${code}: ${said}`)))
  })
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.on('exit', () => done())
    child.kill('SIGTERM')
  })
}

function at(process: number): { send(path: string, request: RequestInit): Promise<Response> } {
  return { send: (path, request) => fetch(`${addresses[process]}${path}`, { ...request, redirect: 'manual' }) }
}

test('a session that one process began is known to the other, and an answer saved at one is read at the other', {
  skip,
}, async () => {
  const web = [at(0), at(1)] as const
  const browser = new Browser(web[0])
  assert.equal((await browser.signIn('skribent@exempellan.se')).status, 303)
  browser.goTo(web[1])
  assert.equal((await browser.get(to('myPage'))).status, 200)
  const question = to('question', { year: 2021, id: '1.1.2-q1' })
  assert.equal((await browser.submit(question, { text: 'Sparat vid den andra.' })).status, 303)
  browser.goTo(web[0])
  assert.match(await (await browser.get(to('report', { year: 2021 }))).text(), /Sparat vid den andra\./)
})

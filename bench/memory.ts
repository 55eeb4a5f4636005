/*
 * What the server keeps in memory with Exempellän loaded, embedded, while 20 people click around. The limit is 900 MB, and it must not
 * grow. Minutes may be given: `npm run bench -- memory` runs ten.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const minutes = Number(process.env['BENCH_MINUTES'] ?? 10)
const [users, limit, port] = [20, 900, 3987]
const data = mkdtempSync(join(tmpdir(), 'kraftsamling-bench-'))
/** The way in that `npm start` takes. */
const run = join(import.meta.dirname, '..', 'tools', 'run.mjs')
const environment = { ...process.env, KRAFTSAMLING_DATA: data, KRAFTSAMLING_REGION: 'exempellan', PORT: String(port) }

const paths = [
  '/',
  '/arenden',
  '/arenden?kommun=9901&lage=granted',
  '/arenden/exempel-insats-00042',
  '/portfolj',
  '/portfolj?dela=municipality',
  '/portfolj/rod-trad',
  '/interaktiv-rapport?prioritering=gron-omstallning',
  '/interaktiv-rapport/fil/csv?kommun=9902',
  '/portfolj/analyser/avslutade/2022',
  '/pengar',
  '/insatser',
]

await command(['load', 'exempellan'])
const server = spawn(process.execPath, [run, 'src/main.ts', 'start', '--no-report'], {
  env: environment,
  stdio: ['ignore', 'pipe', 'ignore'],
})
await new Promise<void>((ready) => server.stdout.on('data', (text: Buffer) => text.includes('svarar') && ready()))
for (const path of paths) await visit(path)

console.log(
  `\nServer with Exempellän (13 000 cases), embedded, ${users} people, ${minutes} minutes; limit ${limit} MB\n`,
)
console.log(`minute  resident   visits`)
let visits = 0
const time = { isOver: false }
const people = Array.from({ length: users }, (_, person) => click(person))
const readings = [say(0)]
for (let minute = 1; minute <= minutes; minute += 1) {
  await wait(60_000)
  readings.push(say(minute))
}
time.isOver = true
await Promise.all(people)
server.kill('SIGTERM')
const [half, last] = [readings[Math.floor(readings.length / 2)] ?? 0, readings.at(-1) ?? 0]
console.log(
  `\nhighest ${Math.max(...readings)} MB of ${limit} MB; from half time to the end ${last - half >= 0 ? '+' : ''}${last - half} MB`,
)
rmSync(data, { recursive: true, force: true })

async function click(person: number): Promise<void> {
  for (let turn = person; !time.isOver; turn += 1) {
    await visit(paths[turn % paths.length] ?? '/')
    visits += 1
    await wait(1000 + ((turn * 37) % 1000))
  }
}

async function visit(path: string): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`)
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
}

function say(minute: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8')) ?? []
  const megabytes = Math.round(Number(kilobytes) / 1024)
  console.log(`${String(minute).padStart(6)}  ${String(megabytes).padStart(5)} MB  ${String(visits).padStart(7)}`)
  return megabytes
}

function command(words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [run, 'src/main.ts', ...words], { env: environment, stdio: 'ignore' })
  return new Promise((done, failed) =>
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(`${words[0]}: ${code}`)))),
  )
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => void setTimeout(done, milliseconds))
}

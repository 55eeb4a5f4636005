/*
 * Pages under load: 20 clients at once on a register of 3 000 insatser, and what a page weighs with everything it brings.
 */
import { serve } from '@hono/node-server'
import { asId } from '../src/foundation/index.ts'
import { type Insats, recordInsatser } from '../src/portfolio/index.ts'
import { ensureDataSet } from '../src/reporting/index.ts'
import { openTestStore, type Store } from '../src/store/index.ts'
import { makeWeb } from '../src/web/index.ts'
import { type Measured, printTable, seeded } from './measure.ts'

const region = asId<'Region'>('orebro')
const insatser = 3000
const clients = 20
const perClient = 25

const addresses = {
  'list, first page': '/insatser',
  'list, page 60': '/insatser?sida=60',
  'list, a search': '/insatser?q=innovation',
  'start page': '/',
}

export async function benchPages(): Promise<void> {
  const store = await openTestStore()
  await ensureDataSet(store, region)
  await fill(store)
  const { address, close } = await open(store)
  console.log(
    `\n${insatser} insatser, ${clients} clients at once, ${perClient} visits each; times are of single visits\n`,
  )
  for (const [what, path] of Object.entries(addresses)) {
    await visit(address + path)
    const times = (await Promise.all(Array.from({ length: clients }, () => visitOften(address + path)))).flat()
    console.log(
      `${what.padEnd(18)} median ${at(times, 0.5)} ms   p95 ${at(times, 0.95)} ms   slowest ${at(times, 1)} ms`,
    )
  }
  printTable('What a first visit brings over the wire', [await weigh(address, '/'), await weigh(address, '/insatser')])
  await close()
  await store.close()
}

/** The time that a share of the visits kept below, in milliseconds. */
function at(times: readonly number[], part: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN).toFixed(0).padStart(4)
}

async function visitOften(url: string): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < perClient; round++) {
    const from = performance.now()
    await visit(url)
    times.push(performance.now() - from)
  }
  return times
}

async function visit(url: string): Promise<string> {
  const answer = await fetch(url)
  const page = await answer.text()
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return page
}

/** The page, every file of ours that it names, and every font that its styles name, as they are sent. */
async function weigh(address: string, path: string): Promise<Measured> {
  const named = namedIn(await visit(address + path))
  const styles = await Promise.all(named.filter((file) => file.includes('.css')).map((file) => visit(address + file)))
  const files = [...new Set([path, ...named, ...styles.flatMap(namedIn)])]
  const sizes = await Promise.all(files.map((file) => sent(address + file)))
  const sum = sizes.reduce((all, size) => all + size, 0)
  return {
    what: path,
    unit: 'kB',
    runs: [sum / 1000],
    note: `the page itself ${Math.round((sizes[0] ?? 0) / 1000)} kB, ${files.length - 1} files`,
  }
}

function namedIn(text: string): string[] {
  return [...text.matchAll(/["'(](\/tillgangar\/[^"')]+)/g)].map((found) => found[1] ?? '')
}

async function sent(url: string): Promise<number> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'br, gzip' } })
  const bytes = (await answer.arrayBuffer()).byteLength
  return Number(answer.headers.get('content-length') ?? bytes)
}

async function open(store: Store): Promise<{ address: string; close: () => Promise<void> }> {
  const web = makeWeb({
    store,
    region,
    year: 2021,
    secure: false,
    version: 'bench',
    now: () => new Date(),
    log: console.error,
  })
  return new Promise((opened) => {
    const server = serve({ fetch: web.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      opened({
        address: `http://127.0.0.1:${port}`,
        close: () => new Promise((closed) => void server.close(() => closed())),
      }),
    )
  })
}

/** Made-up insatser in the place of the real ones, all of the year that the list shows. */
async function fill(store: Store): Promise<void> {
  const random = seeded(insatser)
  const made = Array.from({ length: insatser }, (_, number) => insatsOf(number, random))
  await store.write(region, (tx) => recordInsatser(tx, made, 'bench'))
}

const words = 'innovation kompetens energi digitalisering besöksnäring industri kultur landsbygd transport hälsa'.split(
  ' ',
)

function insatsOf(number: number, random: () => number): Insats {
  const word = () => words[Math.floor(random() * words.length)] ?? ''
  return {
    id: `insats-${number}`,
    title: `Insats ${number} för ${word()}`,
    year: 2021,
    reported: random() < 0.6 ? 'funded' : 'earlier',
    section: ['1.2.1', '1.3.7', '1.4.1', '1.5.1'][Math.floor(random() * 4)] ?? '1.4.1',
    description: `Påhittad insats om ${word()} och ${word()} i länets kommuner.`,
    areas: ['naringsliv-och-entreprenorskap'],
    effectGoals: ['okad-innovationskraft'],
    subgoals: [],
    financing: [],
    partners: [],
    diaryNumbers: [],
    remarks: [],
    papers: { document: 'pahittad', lines: [number + 1] },
  }
}

if (import.meta.main) await benchPages()

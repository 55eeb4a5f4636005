/*
 * The portfolio and the red thread, computed when they are read: 500 insatser with 20 results each, 20 clients at once. The limit is
 * 250 ms for 95 visits of 100.
 */
import { serve } from '@hono/node-server'
import { asId, type CalendarDate, kronor } from '../src/foundation/index.ts'
import { cases } from '../src/portfolio/index.ts'
import { ensureDataSet } from '../src/reporting/index.ts'
import { openTestStore, type Store } from '../src/store/index.ts'
import { makeWeb } from '../src/web/index.ts'

const region = asId<'Region'>('orebro')
const [insatser, results, clients, perClient, limit] = [500, 20, 20, 25, 250]
const day = (text: string) => text as CalendarDate

const store = await openTestStore()
await ensureDataSet(store, region)
await fill(store)
const web = makeWeb({
  store,
  region,
  year: 2021,
  secure: false,
  version: '0',
  now: () => new Date('2022-01-31'),
  log: console.error,
})
const server = serve({ fetch: web.fetch, port: 0, hostname: '127.0.0.1' })
await new Promise((listening) => void server.once('listening', listening as () => void))
const { port } = server.address() as { port: number }

console.log(`\n${insatser} insatser x ${results} results, ${clients} clients at once, ${perClient} visits each\n`)
for (const path of ['/portfolj', '/portfolj?dela=goal', '/portfolj/rod-trad', '/interaktiv-rapport', '/arenden']) {
  await visit(path)
  const times = (await Promise.all(Array.from({ length: clients }, () => visitOften(path))))
    .flat()
    .toSorted((a, b) => a - b)
  const at = (share: number) => (times[Math.ceil(share * times.length) - 1] ?? Number.NaN).toFixed(0).padStart(4)
  console.log(
    `${path.padEnd(22)} median ${at(0.5)} ms   p95 ${at(0.95)} ms   slowest ${at(1)} ms   limit ${limit} ms   runs ${times.length}`,
  )
}
await new Promise((closed) => void server.close(closed))
await store.close()

async function visitOften(path: string): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < perClient; round += 1) {
    const from = performance.now()
    await visit(path)
    times.push(performance.now() - from)
  }
  return times
}

async function visit(path: string): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`)
  await answer.text()
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
}

async function fill(into: Store): Promise<void> {
  const facts = Array.from({ length: insatser }, (_, place) => factsOf(`bench-${place}`, place)).flat()
  await into.write(region, async (tx) => {
    const line = await tx.journal({ who: 'bench', what: 'cases.loaded', subject: 'case/bench' })
    await cases.addFacts(tx, facts, line)
  })
}

function factsOf(id: string, place: number): cases.NewFact[] {
  const goals = ['okad-innovationskraft', 'hallbar-energianvandning'].slice(0, 1 + (place % 2))
  const description: cases.CaseDescription = {
    title: `Insats ${place}`,
    kind: 'project',
    summary: '',
    owner: `Ägare ${place % 40}`,
    municipalities: ['1880', '1881', '1882'].slice(0, place % 4),
    priority: 'hallbar-omstallning',
    areas: ['innovation'],
    goals,
    perspectives: [],
    subgoals: [],
    purposes: [],
  }
  const amount = kronor(1000 * (100 + place))
  const year = 2015 + (place % 7)
  const all: cases.CaseFact[] = [
    { kind: 'described', day: day(`${year}-01-01`), description },
    { kind: 'applied', day: day(`${year}-01-01`), amount },
    {
      kind: 'decided',
      outcome: 'granted',
      day: day(`${year}-03-01`),
      decidedBy: 'N',
      amount,
      perYear: [{ year, amount }],
      conditions: [],
      acknowledged: [],
    },
    ...Array.from(
      { length: results },
      (_unused, number): cases.CaseFact => ({
        kind: 'result',
        day: day(`${year}-12-01`),
        id: `r-${number}`,
        level: number % 2 === 0 ? 'output' : 'effect',
        text: `Resultat ${number}`,
        goal: goals[number % goals.length] ?? '',
        horizon: 'short',
        status: 'actual',
        basis: 'follow-up',
        target: 10,
        value: number,
        evidence: '',
      }),
    ),
  ]
  return all.map((fact, number) => ({ case: id, number: number + 1, fact, recordedBy: 'bench', recordedOn: fact.day }))
}

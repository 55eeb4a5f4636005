import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { asId, type CalendarDate } from '../../foundation/index.ts'
import { exchange, ledger } from '../../portfolio/index.ts'
import { exempellan } from '../../reporting/index.ts'
import { openTestStore, type Store } from '../../store/index.ts'
import { ledgerQueryOf } from '../cases/ledger-query.ts'
import { columnsOf } from '../islands/cube/columns.ts'
import { makeCube } from '../islands/cube/cube.ts'
import { makeWeb } from '../make-web.ts'
import { to, withQuery } from '../paths.ts'

const region = asId<'Region'>('exempellan')
let store: Store
let web: ReturnType<typeof makeWeb>
let rows: readonly ledger.LedgerRow[]

before(async () => {
  store = await openTestStore()
  await exempellan.loadExempellan(store, 'prov', undefined, { insatser: 500, support: 500, seed: 4 })
  rows = (await ledger.presentLedger(store, region)).rows
  const now = () => new Date('2026-11-01T12:00:00Z')
  web = makeWeb({ store, region, year: 2025, secure: false, version: '0', now, log: () => undefined })
})
after(() => store.close())

const filters = fc.record(
  {
    municipality: fc.constantFrom('9901', '9905', '9912'),
    priority: fc.constantFrom('naringsliv', 'gron-omstallning'),
    area: fc.constantFrom('innovation', 'tillganglighet'),
    goal: fc.constantFrom('lagre-utslapp', 'fler-nya-foretag'),
    financier: fc.constantFrom('Kommunerna', 'Högskolan'),
    kind: fc.constantFrom('project', 'microgrant', 'framework'),
    state: fc.constantFrom('granted', 'closed', 'declined'),
    sort: fc.constantFrom('insats', 'support'),
    placeKind: fc.constantFrom('rural', 'city'),
    text: fc.constantFrom('energi', 'kommun'),
    decidedFrom: fc.constantFrom('2019-01-01', '2021-07-01') as fc.Arbitrary<CalendarDate>,
    decidedTo: fc.constantFrom('2022-06-30', '2025-12-31') as fc.Arbitrary<CalendarDate>,
  },
  { requiredKeys: [] },
)

test('on random filters the report’s sums are the ledger’s, to the öre', () => {
  const cube = makeCube(columnsOf(rows, ledger.valuesOf))
  fc.assert(
    fc.property(filters, (filter) => {
      const { cases, granted, paid, left, coGranted } = cube.sums(filter)
      const { withGrant: _withGrant, ...sums } = ledger.sumLedger(ledger.filterLedger(rows, filter))
      assert.deepEqual({ cases, granted, paid, left, coGranted }, sums)
    }),
    { numRuns: 200 },
  )
})

test('the page and its files hold the same for a filter in the address', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const sums = ledger.sumLedger(ledger.filterLedger(rows, filter))
      const asked = ledgerQueryOf(filter)
      const html = await (await web.request(withQuery(to('ledgerReport'), asked))).text()
      const shown = (key: string) =>
        new RegExp(`data-total="${key}"[^>]*>([^<]*)`).exec(html)?.[1]?.replaceAll(/\D/g, '')
      assert.deepEqual([shown('cases'), shown('granted')], [String(sums.cases), String(Math.round(sums.granted / 100))])
      const file = await web.request(withQuery(to('ledgerReportFile', { format: 'xlsx' }), asked))
      if (sums.cases > 0) {
        const table = exchange.readTable(new Uint8Array(await file.arrayBuffer()), 'lista.xlsx')
        assert.equal(table.rows.length, sums.cases)
      }
    }),
    { numRuns: 12 },
  )
})

test('the first view is under 150 kB over the wire, script and styles and fonts counted', async () => {
  const named = (text: string) => [...new Set(text.match(/\/tillgangar\/[\w.-]+/g))]
  const fetched = new Map<string, number>()
  const weigh = async (path: string): Promise<string> => {
    const bytes = new Uint8Array(await (await web.request(path)).arrayBuffer())
    fetched.set(path, path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length)
    return new TextDecoder('latin1').decode(bytes)
  }
  for (const file of named(await weigh(to('ledgerReport'))))
    for (const font of named(await weigh(file))) await weigh(font)
  const sum = [...fetched.values()].reduce((all, bytes) => all + bytes, 0)
  assert.ok(fetched.size >= 4)
  assert.ok(sum < 150_000, `${sum} bytes`)
})

test('the columns that a browser fetches are those of the ledger, and may be kept as long as the ledger stands', async () => {
  const { line } = await ledger.presentLedger(store, region)
  const answer = await web.request(to('ledgerReportData', { version: line }))
  assert.match(answer.headers.get('cache-control') ?? '', /max-age/)
  assert.deepEqual(await answer.json(), JSON.parse(JSON.stringify(columnsOf(rows, ledger.valuesOf))))
  const old = await web.request(to('ledgerReportData', { version: 1 }))
  assert.match(old.headers.get('cache-control') ?? '', /no-cache/)
})

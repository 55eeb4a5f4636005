import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId } from '../foundation/index.ts'
import { accounts, exempellan, type Format } from '../reporting/index.ts'
import { openTestStore, type Store } from '../store/index.ts'
import { makeWeb } from './make-web.ts'
import { to } from './paths.ts'
import { presentReport } from './reporting/present-report.ts'

const region = asId<'Region'>('exempellan')
const year = 2025
let store: Store
let house: Parameters<typeof makeWeb>[0]

before(async () => {
  store = await openTestStore()
  await exempellan.loadExempellan(store, 'prov', undefined, { insatser: 300, support: 100, seed: 11 })
  house = {
    store,
    region,
    year,
    secure: false,
    version: '0',
    now: () => new Date('2026-11-01T12:00:00Z'),
    log: () => undefined,
  }
})
after(() => store.close())

const pages = [
  to('start'),
  to('strategy'),
  to('money'),
  to('insatser'),
  to('cases'),
  to('case', { id: 'exempel-insats-00001' }),
  to('portfolio'),
  to('portfolioThread'),
  to('ledgerReport'),
  to('accounts'),
  to('account', { kind: 'avslutade', day: '2022' }),
  to('directionRules', { year }),
  to('reports'),
  to('report', { year }),
  to('findings', { year }),
  to('questions', { year }),
  to('cooperation'),
  to('organisations'),
  to('knowledge'),
  to('missing'),
  to('search'),
  to('signIn'),
  '/finns-inte',
]

test('every page of Exempellän says that it is invented, in the language of the page', async () => {
  const web = makeWeb(house)
  for (const path of pages) {
    assert.match(await (await web.request(path)).text(), /Exempellän är ett påhittat län/, path)
    const english = await (await web.request(`${path}?sprak=en`)).text()
    assert.match(english, /Exempellän is an invented county/, path)
  }
})

test('and so do its files: the list of cases, the report and the accounts', async () => {
  const web = makeWeb(house)
  const csv = await (await web.request(to('ledgerReportFile', { format: 'csv' }))).text()
  assert.match(csv.split('\r\n')[0] ?? '', /påhittat län/)
  const report = await presentReport(house, year)
  for (const format of ['md', 'html', 'json'] satisfies Format[])
    assert.match(new TextDecoder().decode(await report.file(format)), /påhittat län/, format)
  const tree = await accounts.arrangeAccount(store, region, 'avslutade', '2022', year)
  for (const format of ['md', 'html', 'json'] satisfies Format[])
    assert.match(new TextDecoder().decode(await accounts.printAccount(tree, format)), /påhittat län/, format)
})

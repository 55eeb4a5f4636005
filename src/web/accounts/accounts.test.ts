import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId, type CalendarDate, kronor } from '../../foundation/index.ts'
import { cases } from '../../portfolio/index.ts'
import { accounts, exempellan } from '../../reporting/index.ts'
import { openTestStore, type Store } from '../../store/index.ts'
import { examplePerson } from '../example-cases.ts'
import { openExampleWeb } from '../example-web.ts'
import { to } from '../paths.ts'
import { signedIn } from '../signed-in.ts'

const region = asId<'Region'>('exempellan')
let store: Store
before(async () => {
  store = await openTestStore()
  await exempellan.loadExempellan(store, 'prov', undefined, { insatser: 400, support: 300, seed: 5 })
})
after(() => store.close())

const textOf = async (kind: accounts.AccountKind, day: string, format: 'md' | 'json' | 'docx' | 'pdf' = 'md') =>
  new TextDecoder('latin1').decode(
    await accounts.printAccount(await accounts.arrangeAccount(store, region, kind, day, 2025), format),
  )

test('the half-yearly analysis made again is the same to the byte, also after later facts', async () => {
  const first = await textOf('halvar', '2022-06-30', 'json')
  const id = 'exempel-insats-00001'
  const person = { id: 'p', region, name: 'P', email: 'p@exempellan.se', roles: ['administrator'] } as const
  const facts = await store.read(region, (db) => cases.listFactsOfCase(db, region, id))
  const today = '2026-11-01' as CalendarDate
  const late = {
    kind: 'co-financed',
    day: '2022-01-01' as CalendarDate,
    financier: 'Sent känd',
    state: 'granted',
    amount: kronor(5),
  } as const
  const so = cases.standingOf(facts, { day: '9999-12-31' as CalendarDate })
  const act = so && cases.canDo(so, 'plan') ? 'result' : 'correct'
  await cases.actOnCase(store, person, { case: id, basedOn: facts.length }, act, today, () => [late])
  assert.equal(await textOf('halvar', '2022-06-30', 'json'), first)
})

test('what changed since the last half year is set in bold beside what it was', async () => {
  const text = Buffer.from(await textOf('halvar', '2022-06-30'), 'latin1').toString('utf8')
  assert.match(text, /\*\*[\d\s\u00a0]+kr\*\* \(förra halvåret [\d\s\u00a0]+kr\) beviljat/)
  assert.match(text, /påhittat län/)
})

test('closed insatser and the evaluation plan are documents too, in Word and PDF', async () => {
  assert.match(Buffer.from(await textOf('avslutade', '2021'), 'latin1').toString('utf8'), /Måluppfyllelse/)
  assert.match(Buffer.from(await textOf('effekter', 'plan'), 'latin1').toString('utf8'), /Efter fem år/)
  assert.ok((await textOf('avslutade', '2021', 'docx')).startsWith('PK'))
  assert.ok((await textOf('halvar', '2022-06-30', 'pdf')).startsWith('%PDF'))
})

test('a day that ends no half year has no analysis', async () => {
  await assert.rejects(textOf('halvar', '2022-06-29'), { code: 'not-found' })
  await assert.rejects(textOf('avslutade', 'x'), { code: 'not-found' })
})

test('a group of the evaluation plan is added by an officer, and refused to a reader', async () => {
  const web = await openExampleWeb()
  await examplePerson(web.store, 'Ada', ['administrator'])
  const group = {
    name: 'Omställning',
    challenge: 'Hållbar omställning',
    year: '2021',
    cases: 'a b',
    status: 'finished',
    findings: 'Åtta projekt.',
  }
  const reader = await signedIn(web, 'Rut', ['reader'])
  assert.equal((await reader.submit(to('accounts'), group)).status, 403)
  const officer = await signedIn(web, 'Olle', ['officer'])
  assert.equal((await officer.submit(to('accounts'), group)).status, 303)
  assert.match((await web.ask(to('account', { kind: 'effekter', day: 'plan' }))).html, /Åtta projekt/)
  await web.close()
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId, type CalendarDate, kronor } from '../../foundation/index.ts'
import { addPerson, type Person } from '../../people/index.ts'
import { cases, decisions, followUp, ledger } from '../../portfolio/index.ts'
import { appliedCase } from '../example-cases.ts'
import { to } from '../paths.ts'
import { testPassword } from '../signed-in.ts'
import { faultsOnAll } from './page-faults.ts'
import { openRealBrowser, type RealBrowser, skipWithoutChromium as skip, widths } from './real-browser.ts'

const region = asId<'Region'>('orebro')
const today = '2022-01-31' as CalendarDate
const year = 2021
let real: RealBrowser
let id = ''

before(async () => {
  if (skip !== false) return
  real = await openRealBrowser()
  const given = { region, name: 'Ada', email: 'ada@exempellan.se', password: testPassword }
  const admin = await addPerson(real.store, { ...given, roles: ['administrator'] })
  id = await caseToSee(admin)
})
after(() => (skip === false ? real.close() : undefined))

/** One case with something in every part of its page, one that waits, and some that fill the report. */
async function caseToSee(admin: Person): Promise<string> {
  const { store } = real
  await appliedCase(store, admin, { title: 'Väntar' })
  for (const [place, title] of ['Ett', 'Två', 'Tre'].entries())
    await granted(admin, title, 100_000 * (place + 1), place % 2 === 0 ? ['1880'] : ['1881'])
  const so = await granted(admin, 'Hela sidan', 500_000, ['1880', '1883'])
  const period = so.description.period
  assert.ok(period)
  const planned = await followUp.recordPlan(
    store,
    admin,
    { case: so.id, basedOn: so.version },
    followUp.proposePlan(period),
    today,
  )
  const result = {
    text: 'En by har egen energi',
    level: 'output',
    horizon: 'short',
    status: 'actual',
    basis: 'follow-up',
    evidence: '',
  } as const
  const told = await followUp.recordResult(store, admin, { case: so.id, basedOn: planned.version }, result, today)
  await decisions.recordPayment(
    store,
    admin,
    { case: so.id, basedOn: told.version },
    { day: today, amount: kronor(50_000) },
    today,
  )
  return so.id
}

async function granted(
  admin: Person,
  title: string,
  amount: number,
  municipalities: string[],
): Promise<cases.Standing> {
  const { store } = real
  const { id: of, version } = await appliedCase(store, admin, {
    title,
    municipalities,
    regionalValue: 'Länet lär av det.',
  })
  const money = { amount: kronor(amount), perYear: [{ year: 2022, amount: kronor(amount) }] }
  const words = { diaryNumber: '21RS1', decidedBy: 'Nämnden', conditions: ['Jämställdhet'], acknowledged: [] }
  const decision = {
    day: '2021-12-01' as CalendarDate,
    ...money,
    ...words,
    priority: 'hallbar-omstallning',
    area: 'innovation',
  }
  return decisions.recordGrant(store, admin, { case: of, basedOn: version }, decision, today)
}

const acts = [
  'rekvirera',
  'betala',
  'andra-beslut',
  'medfinansiera',
  'budget',
  'beskriv',
  'ratta',
  'bedom',
  'bevilja',
  'avsla',
  'aterta',
]
const ofCase = () => [
  to('case', { id }),
  ...acts.map((act) => to('caseAct', { id, act })),
  to('casePlan', { id }),
  to('caseMeeting', { id, step: 'mid-term-meeting' }),
  to('caseReport', { id, step: 'final-report' }),
  to('caseAnalysis', { id }),
  to('caseResults', { id }),
  to('caseLinks', { id }),
  to('caseClose', { id }),
]
const ofPortfolio = [
  to('cases'),
  to('portfolio'),
  to('portfolioThread'),
  to('portfolioWhatIf'),
  to('ledgerReport'),
  to('followUp'),
  to('newCase'),
  `${to('newCase')}?typ=project`,
  `${to('newCase')}?typ=microgrant`,
  to('import'),
  to('directionRules', { year }),
  to('directionRulesChange', { year }),
  to('accounts'),
  to('account', { kind: 'halvar', day: '2021-12-31' }),
]

for (const width of widths) {
  test(`no page of cases and portfolio has a fault that axe finds, or scrolls sideways, at ${width} px`, {
    skip,
  }, async () => {
    const page = await real.open({ viewport: { width, height: 800 } })
    await real.signIn(page, 'Ada')
    assert.deepEqual(await faultsOnAll(page, [...ofCase(), ...ofPortfolio]), [])
    await page.context().close()
  })
}

test('the owner’s page on a link has no fault either, without an account', { skip }, async () => {
  const admin = await addPerson(real.store, {
    region,
    name: 'Bo',
    email: 'bo@exempellan.se',
    roles: ['officer'],
    password: testPassword,
  })
  const { token } = await followUp.makeOwnerLink(
    real.store,
    admin,
    { case: id, step: 'final-report' },
    new Date().toISOString().slice(0, 10) as CalendarDate,
  )
  const page = await real.open({ viewport: { width: 360, height: 800 } })
  assert.deepEqual(await faultsOnAll(page, [to('ownerReport', { token })]), [])
  await page.context().close()
})

test('a filter of the interactive report answers in the browser, with the ledger’s sums, and the address holds it', {
  skip,
}, async () => {
  const page = await real.open({ viewport: { width: 1280, height: 800 } })
  await page.goto(to('ledgerReport'))
  let visits = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) visits += 1
  })
  await page.selectOption('select[name=kommun]', '1880')
  await page.waitForFunction(() => location.search.includes('kommun=1880'))
  const { rows } = await ledger.presentLedger(real.store, region)
  const sums = ledger.sumLedger(ledger.filterLedger(rows, { municipality: '1880' }))
  const shown = async (key: string) => (await page.textContent(`[data-total=${key}]`))?.replaceAll(/[^0-9]/g, '')
  assert.deepEqual([await shown('cases'), await shown('granted')], [String(sums.cases), String(sums.granted / 100)])
  assert.equal(await page.locator('[data-rows] tbody tr').count(), sums.cases)
  assert.match((await page.getAttribute('[data-file]', 'href')) ?? '', /kommun=1880/)
  assert.equal(visits, 0)
  await page.reload()
  assert.equal(await shown('cases'), String(sums.cases))
  await page.context().close()
})

test('without script the same report answers by its button', { skip }, async () => {
  const page = await real.open({ javaScriptEnabled: false })
  await page.goto(to('ledgerReport'))
  await page.selectOption('select[name=kommun]', '1881')
  await page.click('.filters button[type=submit]')
  assert.match(page.url(), /kommun=1881/)
  assert.equal((await page.textContent('[data-total=cases]'))?.trim(), '1')
  await page.context().close()
})

test('nothing has complained in the console, broken the content policy or failed', { skip }, () => {
  assert.deepEqual(real.complaints, [])
  assert.deepEqual(real.faults, [])
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId, type CalendarDate } from '../../foundation/index.ts'
import { addPerson, type Person } from '../../people/index.ts'
import { targets } from '../../strategy/index.ts'
import { to, withQuery } from '../paths.ts'
import { testPassword } from '../signed-in.ts'
import { faultsOnAll } from './page-faults.ts'
import { openRealBrowser, type RealBrowser, skipWithoutChromium as skip, widths } from './real-browser.ts'

const region = asId<'Region'>('orebro')
const today = '2022-01-31' as CalendarDate
const indicator = 'foretag-som-vaxer'
let real: RealBrowser
let leader: Person
let task = ''
let withdrawn = ''

before(async () => {
  if (skip !== false) return
  real = await openRealBrowser()
  const email = 'lena@exempellan.se'
  leader = await addPerson(real.store, { region, name: 'Lena', email, roles: ['coordinator'], password: testPassword })
  await targets.recordIndicatorPath(real.store, leader, {
    id: indicator,
    version: 0,
    name: 'Företag som växer',
    goals: ['stark-konkurrenskraft'],
    unit: 'procent',
    decimals: 1,
    better: 'higher',
    baseline: { period: 2018, value: 20 },
    targets: [{ period: 2030, value: 30 }],
    source: 'Exempellän',
  })
  const reading = { indicator, period: 2021, value: 21.5, source: 'Mätning' }
  await targets.recordReading(real.store, leader, reading, today)
  const override = { indicator, period: 2021, status: 'near' as const, reason: 'Metoden byttes.' }
  await targets.overrideStatus(real.store, leader, override, today)
  const asked = { plan: '', goal: 'kompetens', goalName: 'Kompetens', owner: 'Analys', deviation: '' }
  const mapping = { ...asked, title: 'Kartlägg', plannedEnd: '2099-06-30', status: 'ongoing' as const }
  task = await targets.recordTask(real.store, leader, mapping, today)
  const out = await targets.recordTask(real.store, leader, { ...mapping, title: 'Ring runt' }, today)
  await targets.oneTask.withdrawTask(real.store, leader, { id: out, version: 1, why: 'Görs av kommunerna.' }, today)
  withdrawn = out
})
after(() => (skip === false ? real.close() : undefined))

test('an indicator is opened from the list of goals with the keyboard, and its set state is taken back', {
  skip,
}, async () => {
  const page = await real.open()
  await real.signIn(page, 'Lena')
  await page.goto(to('goals'))
  await page.focus(`a[href="${to('goalIndicator', { id: indicator })}"]`)
  await page.keyboard.press('Enter')
  await page.waitForSelector('text=Metoden byttes.')
  await page.focus('main button:has-text("Ta tillbaka")')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.notice')
  assert.doesNotMatch(await page.innerText('main'), /satt med skäl/)
  await page.context().close()
})

test('no page of goals, of the operational plan or of Word templates has a fault that axe finds, or scrolls sideways', {
  skip,
}, async () => {
  const paths = [
    to('goals'),
    to('goalIndicator', { id: indicator }),
    to('goalPath'),
    withQuery(to('goalPath'), { indikator: indicator }),
    to('operationalPlan'),
    withQuery(to('operationalPlan'), { andra: task }),
    to('operationalTaskOne', { id: task }),
    to('operationalTaskOne', { id: withdrawn }),
    to('templates'),
    to('layouts'),
    to('layout', { report: 'strategy' }),
    to('layout', { report: 'plan' }),
  ]
  for (const width of widths) {
    const page = await real.open({ viewport: { width, height: 900 } })
    await real.signIn(page, 'Lena')
    assert.deepEqual(await faultsOnAll(page, paths), [], `${width}`)
    await page.context().close()
  }
  assert.deepEqual(real.complaints, [])
})

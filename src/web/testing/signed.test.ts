import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId, type CalendarDate } from '../../foundation/index.ts'
import { addPerson, type Role } from '../../people/index.ts'
import { answers, rounds, signing } from '../../reporting/index.ts'
import { oneQuestionForm } from '../one-question-form.ts'
import { to } from '../paths.ts'
import { testPassword } from '../signed-in.ts'
import { faultsOnAll } from './page-faults.ts'
import { openRealBrowser, type RealBrowser, skipWithoutChromium as skip, widths } from './real-browser.ts'

const region = asId<'Region'>('orebro')
const today = '2022-01-31' as CalendarDate
const [round, year] = ['2021-government', 2021]
const { form, question } = oneQuestionForm()
let real: RealBrowser

before(async () => {
  if (skip !== false) return
  real = await openRealBrowser()
  const person = (name: string, role: Role) => {
    const email = `${name.toLowerCase()}@exempellan.se`
    return addPerson(real.store, { region, name, email, roles: [role], password: testPassword })
  }
  const [lena, siv] = [await person('Lena', 'coordinator'), await person('Siv', 'decision-maker')]
  await rounds.openRound(real.store, lena, { year, report: 'government', form, dueOn: '2099-02-21' }, today)
  const sign = async (text: string, basedOn: number) => {
    await answers.saveAnswer(real.store, lena, { year, question, written: { text }, basedOn }, today)
    await rounds.turnAnswer(real.store, lena, { round, question, step: 'hand-in', seen: basedOn + 1 })
    await rounds.turnAnswer(real.store, lena, { round, question, step: 'approve', seen: basedOn + 1 })
    const all = await real.store.read(region, (db) => rounds.listRounds(db, region))
    const { version = 0 } = all.find(({ id }) => id === round) ?? {}
    const files = [{ format: 'md' as const, bytes: new TextEncoder().encode('Rapport') }]
    const print = () => Promise.resolve({ files, findings: [] })
    await signing.signOff(real.store, siv, print, { round, seen: version, reason: '', product: '0.4.0' }, today)
  }
  await sign('Regionen deltar i {6|networks;period=2021} nätverk med {9|organisations;period=2021} organisationer.', 0)
  await signing.openAmendment(real.store, lena, { round, reason: 'Ett nätverk saknades.' }, today)
  await sign('Regionen deltar i {6|networks;period=2021} nätverk.', 1)
})
after(() => (skip === false ? real.close() : undefined))

test('the rows of a figure of a signed report are paged with the keyboard', { skip }, async () => {
  const page = await real.open()
  await page.goto(to('signed', { round, number: 1 }))
  await page.click('summary:has-text("Siffrorna")')
  await page.click('main a:has-text("organisationer")')
  await page.focus('.pages a[rel=next]')
  await page.keyboard.press('Enter')
  await page.waitForSelector('text=Sida 2 av')
  await page.context().close()
})

test('no page of a signed report, of its amendment or of its figures has a fault that axe finds, or scrolls sideways', {
  skip,
}, async () => {
  const paths = [
    to('signed', { round, number: 1 }),
    to('signed', { round, number: 2 }),
    to('signedFigure', { round, number: 1, figure: 1 }),
    `${to('signedFigure', { round, number: 1, figure: 2 })}?sida=2`,
  ]
  for (const width of widths) {
    const page = await real.open({ viewport: { width, height: 900 } })
    assert.deepEqual(await faultsOnAll(page, paths), [], `${width}`)
    await page.context().close()
  }
  assert.deepEqual([real.faults, real.complaints], [[], []])
})

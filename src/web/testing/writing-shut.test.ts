import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { asId } from '../../foundation/index.ts'
import { addPerson, type Person, type Role } from '../../people/index.ts'
import { answers, rounds, signing, writing } from '../../reporting/index.ts'
import { oneQuestionForm } from '../one-question-form.ts'
import { to } from '../paths.ts'
import { testPassword } from '../signed-in.ts'
import { faultsOnAll } from './page-faults.ts'
import { openRealBrowser, type RealBrowser, skipWithoutChromium as skip, widths } from './real-browser.ts'

const region = asId<'Region'>('orebro')
const today = asId<'CalendarDate'>('2022-01-31')
const [round, year] = ['2021-government', 2021]
const { form, question } = oneQuestionForm()
const room = to('roundQuestion', { round, id: question })
let real: RealBrowser
let leader: Person
let signer: Person
let writer: Person

before(async () => {
  if (skip !== false) return
  real = await openRealBrowser()
  const add = (name: string, roles: readonly Role[]) =>
    addPerson(real.store, { region, name, email: `${name.toLowerCase()}@exempellan.se`, roles, password: testPassword })
  leader = await add('Lena', ['coordinator'])
  signer = await add('Siv', ['decision-maker'])
  writer = await add('Vera', ['writer'])
  await rounds.openRound(real.store, leader, { year, report: 'government', form, dueOn: '2022-02-21' }, today)
  const text = 'Regionen stödde unga företagare. Stödet gavs i hela länet.'
  await answers.saveAnswer(real.store, writer, { year, question, written: { text }, basedOn: 0 }, today)
  for (const [quote, said] of [
    ['hela länet', 'Också i norr?'],
    ['unga företagare', 'Hur unga?'],
  ] as const)
    await writing.recordComment(real.store, leader, { year, question, quote, text: said, from: 0, to: 0 }, today)
})
after(() => (skip === false ? real.close() : undefined))

async function openRoom(name: string): Promise<Page> {
  const page = await real.open()
  page.setDefaultTimeout(20_000)
  await real.signIn(page, name)
  await page.goto(room)
  return page
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

test('a comment is numbered at its words, and the keyboard goes from one to the other and back', { skip }, async () => {
  const page = await openRoom('Vera')
  await page.waitForSelector('.comment-sign')
  assert.match(await page.innerText('.ProseMirror'), /unga företagare\s*1.*hela länet\s*2/s)
  const box = page.locator('.comment', { hasText: 'Hur unga?' })
  await box.locator('.to-passage').press('Enter')
  assert.equal(await page.evaluate(() => String(getSelection())), 'unga företagare')
  await page.keyboard.press('Alt+k')
  assert.match(await focused(page), /Hur unga\?/)
  await page.keyboard.press('Escape')
  assert.equal(await page.evaluate(() => String(getSelection())), 'unga företagare')
  await page.context().close()
})

test('whoever only reads finds the comment at its words, and back, without script', { skip }, async () => {
  const page = await real.open({ javaScriptEnabled: false })
  await real.signIn(page, 'Siv')
  await page.goto(room)
  await page.click('.report-text a.mark-comment >> nth=1')
  assert.match(page.url(), /#kommentar-/)
  assert.match(await page.innerText('.comment:target'), /2\..*hela länet.*Stycke 1\..*Också i norr\?/s)
  await page.click('.comment:target a[href^="#stalle-"]')
  assert.equal(await page.innerText('a:target'), 'hela länet')
  await page.context().close()
})

test('a report that is signed while somebody writes shuts the editor with a reason, and loses nothing', {
  skip,
}, async () => {
  const page = await openRoom('Vera')
  await page.waitForSelector('.editor-status[data-state="saved"]')
  // What the server does not answer lies in the browser until the report has been signed.
  await page.route('**/skriv', (route) => route.abort())
  await page.focus('.ProseMirror')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' En sista mening.')
  await page.waitForSelector('.editor-status[data-state="offline"]')
  for (const step of ['hand-in', 'approve'] as const)
    await rounds.turnAnswer(real.store, leader, { round, question, step, seen: 1 })
  const print = async () =>
    Promise.resolve({ files: [{ format: 'md' as const, bytes: new TextEncoder().encode('Rapport') }], findings: [] })
  await signing.signOff(real.store, signer, print, { round, seen: 1, reason: '', product: '0.4.0' }, today)
  await page.unroute('**/skriv')
  const box = page.locator('.writing-shut')
  await box.waitFor()
  assert.match(await box.innerText(), /Svaret kan inte skrivas längre.*undertecknad.*En sista mening\..*Kopiera/s)
  assert.equal(await page.getAttribute('.ProseMirror', 'contenteditable'), 'false')
  assert.equal(await page.isVisible('form.answer-form button[type=submit]'), false)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    assert.deepEqual((await new AxeBuilder({ page }).analyze()).violations, [])
  }
  await page.reload()
  await box.waitFor()
  assert.match(await box.innerText(), /Det här skrev du.*En sista mening\./s)
  await signing.openAmendment(real.store, leader, { round, reason: 'En mening saknades.' }, today)
  await page.reload()
  await page.waitForFunction(() => document.querySelector('.ProseMirror')?.textContent.includes('En sista mening.'))
  await page.waitForSelector('.editor-status[data-state="saved"]')
  assert.equal(await page.locator('.writing-shut').count(), 0)
  await page.context().close()
})

test('a day off says so as soon as it is chosen, and may be chosen', { skip }, async () => {
  const page = await real.open()
  await real.signIn(page, 'Lena')
  await page.goto(to('rounds'))
  await page.click('details.fold > summary')
  await page.fill('#dueOn', '2026-12-25')
  assert.match(await page.innerText('.day-off'), /juldagen/)
  await page.fill('#dueOn', '2026-12-05')
  assert.match(await page.innerText('.day-off'), /lördag/)
  await page.fill('#dueOn', '2026-12-04')
  assert.equal(await page.innerText('.day-off'), '')
  await page.context().close()
})

test('units, reminders, what can be referred to and one’s own page have no fault that axe finds, nor scroll sideways', {
  skip,
}, async () => {
  const paths = ['units', 'myPage'] as const
  const own = [
    ...paths.map((path) => to(path)),
    to('roundRemind', { round }),
    `${to('roundReferences', { round, id: question })}?sok=1`,
  ]
  for (const width of widths) {
    const page = await real.open({ viewport: { width, height: 800 } })
    await real.signIn(page, 'Lena')
    assert.deepEqual(await faultsOnAll(page, own), [], `${width}`)
    await page.context().close()
  }
})

test('nothing has failed', { skip }, () => assert.deepEqual(real.faults, []))

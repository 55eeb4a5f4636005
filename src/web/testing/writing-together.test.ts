import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { asId, type CalendarDate } from '../../foundation/index.ts'
import { addPerson } from '../../people/index.ts'
import { answers, forms, rounds } from '../../reporting/index.ts'
import { to } from '../paths.ts'
import { testPassword } from '../signed-in.ts'
import { openRealBrowser, type RealBrowser, skipWithoutChromium as skip, widths } from './real-browser.ts'

const region = asId<'Region'>('orebro')
const round = '2021-government'
const room = (id: string) => to('roundQuestion', { round, id })
let real: RealBrowser

before(async () => {
  if (skip !== false) return
  real = await openRealBrowser()
  const leader = await addPerson(real.store, {
    region,
    name: 'Samordnare',
    email: 'samordnare@exempellan.se',
    roles: ['coordinator'],
    password: testPassword,
  })
  const form = forms.getForm('villkorsbeslut-2021')
  const input = { year: 2021, report: 'government' as const, form, dueOn: '2099-02-21' }
  await rounds.openRound(real.store, leader, input, '2022-01-10' as CalendarDate)
})
after(() => (skip === false ? real.close() : undefined))

async function write(name: string, question: string): Promise<Page> {
  const page = await real.open()
  page.setDefaultTimeout(20_000)
  await real.signIn(page, name)
  await page.goto(room(question))
  await page.waitForSelector('.ProseMirror')
  return page
}

const type = async (page: Page, text: string) => {
  await page.focus('.ProseMirror')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
}
const shows = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector('.ProseMirror')?.textContent.includes(wanted), text)
const saved = (page: Page) => page.waitForSelector('.editor-status[data-state="saved"]')

test('two who write in one answer see each other’s words as they come, and who is there', { skip }, async () => {
  const [one, other] = [await write('Skribent', '1.1.1-q2'), await write('Kollega', '1.1.1-q2')]
  await type(one, 'Vi stödde unga företagare. ')
  await shows(other, 'unga företagare.')
  await type(other, 'Det gjorde också kommunerna.')
  await shows(one, 'kommunerna.')
  await one.waitForFunction(() => document.querySelector('.editor-others')?.textContent.includes('Kollega'))
  await one.click('form.answer-form button[type=submit]')
  await one.waitForSelector('.notice')
  const answer = await real.store.read(region, (db) => answers.findAnswer(db, region, 2021, '1.1.1-q2'))
  assert.match(JSON.stringify(answer?.content), /Vi stödde unga företagare\. Det gjorde också kommunerna\./)
  await one.context().close()
  await other.context().close()
})

test('a lost connection and a closed tab lose nothing: what was written is put on what others wrote meanwhile', {
  skip,
}, async () => {
  const [one, other] = [await write('Skribent', '1.2.1-q2'), await write('Kollega', '1.2.1-q2')]
  await type(one, 'Första meningen.')
  await shows(other, 'Första meningen.')
  await saved(one)
  await one.context().setOffline(true)
  await type(one, ' Skrivet utan förbindelse.')
  await one.waitForSelector('.editor-status[data-state="offline"]')
  const context = one.context()
  await one.close()
  await other.focus('.ProseMirror')
  await other.keyboard.press('Control+Home')
  await other.keyboard.type('Medan du var borta. ')
  await saved(other)
  await context.setOffline(false)
  const back = await context.newPage()
  await back.goto(room('1.2.1-q2'))
  await shows(back, 'Medan du var borta. Första meningen. Skrivet utan förbindelse.')
  await shows(other, 'Skrivet utan förbindelse.')
  await context.close()
  await other.context().close()
})

test('what is wrong is marked in the text while one writes, and told beside it', { skip }, async () => {
  const page = await write('Skribent', '1.2.1-q3')
  await type(page, 'Beloppet är 40 Mkr - fel')
  await page.waitForSelector('.mark-finding')
  assert.match(await page.innerText('#anmarkningar-nu'), /anmärkningar i texten/)
  await page.context().close()
})

test('a heading, a table and a link are made with buttons, and a comment on the selected words', { skip }, async () => {
  const page = await write('Skribent', '1.1.2-q1')
  await type(page, 'Näringsliv')
  await page.click('.editor-heading')
  await page.keyboard.press('Enter')
  await page.click('.editor-table')
  await page.waitForSelector('.ProseMirror th')
  await saved(page)
  await page.focus('.ProseMirror')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Shift+End')
  await page.click('.editor-comment')
  assert.equal(await page.inputValue('#quote'), 'Näringsliv')
  await page.fill('#comment-text', 'Räcker rubriken?')
  await page.click('#ny-kommentar button[type=submit]')
  await page.waitForSelector('.comment')
  assert.match(await page.innerText('.comment'), /Räcker rubriken\?/)
  await page.waitForSelector('.mark-comment')
  await page.context().close()
})

test('a figure that a source states is written as a mark, and becomes a figure with its source', { skip }, async () => {
  const page = await write('Skribent', '1.2.1-q4')
  await type(page, 'Det var {12 %|källa: SCB 2021} av alla.')
  await page.waitForSelector('.ProseMirror .figure[data-source="SCB 2021"]')
  assert.equal(await page.innerText('.ProseMirror .figure'), '12 %')
  await saved(page)
  await page.context().close()
})

test('whoever is signed out writes on, signs in in another window, and nothing is lost or written twice', {
  skip,
}, async () => {
  const page = await write('Skribent', '1.2.1-q3')
  await type(page, 'Före.')
  await saved(page)
  await page.context().clearCookies()
  await type(page, ' Skrivet utloggad.')
  await page.waitForSelector('.editor-status[data-state="signed-out"]')
  assert.match(await page.innerText('.editor-saved'), /ligger kvar i webbläsaren/)
  const beside = await page.context().newPage()
  await real.signIn(beside, 'Skribent')
  await saved(page)
  const other = await write('Kollega', '1.2.1-q3')
  assert.match((await other.innerText('.ProseMirror')).trim(), /Före\. Skrivet utloggad\.$/)
  await page.context().close()
  await other.context().close()
})

test('two windows of one person that lost their connection and were closed both come back', { skip }, async () => {
  const one = await write('Skribent', '1.3.1-q2')
  const two = await one.context().newPage()
  await two.goto(room('1.3.1-q2'))
  await two.waitForSelector('.ProseMirror')
  await one.context().setOffline(true)
  await type(one, 'Från ett. ')
  await type(two, 'Från två. ')
  for (const page of [one, two]) await page.waitForSelector('.editor-status[data-state="offline"]')
  const context = one.context()
  await one.close()
  await two.close()
  await context.setOffline(false)
  for (const last of [false, true]) {
    const back = await context.newPage()
    await back.goto(room('1.3.1-q2'))
    await saved(back)
    if (last) for (const text of ['Från ett.', 'Från två.']) await shows(back, text)
    await back.close()
  }
  await context.close()
})

test('what others have taken away meanwhile cannot be written in: both texts are shown', { skip }, async () => {
  const [one, other] = [await write('Skribent', '1.3.1-q3'), await write('Kollega', '1.3.1-q3')]
  await type(one, 'Stycket som försvinner.')
  await shows(other, 'försvinner.')
  await saved(one)
  await one.context().setOffline(true)
  await one.focus('.ProseMirror')
  await one.keyboard.press('ArrowLeft')
  await one.keyboard.type(' med mer')
  await one.waitForSelector('.editor-status[data-state="offline"]')
  await other.focus('.ProseMirror')
  await other.keyboard.press('Control+a')
  await other.keyboard.type('Helt annat.')
  await saved(other)
  await one.context().setOffline(false)
  await one.waitForSelector('section.box[role=alert]')
  assert.match(await one.innerText('section.box[role=alert]'), /försvinner med mer\./)
  await shows(one, 'Helt annat.')
  await one.context().close()
  await other.context().close()
})

test('a reference leads to a question of the report, and a figure of the register is put in with its passage', {
  skip,
}, async () => {
  const page = await write('Skribent', '1.3.1-q3')
  await type(page, ' Se även ')
  await page.click('.editor-reference')
  await page.fill('#hanvisning-sok', '1.2.1')
  assert.ok((await page.locator('#hanvisning-mal option').count()) > 1)
  await page.click('.editor-dialog button[type=submit]')
  await page.waitForSelector('.ProseMirror .reference[data-reference="avsnitt-1-2-1"]')
  await page.click('#flik-ur-registret')
  await page.click('#ur-registret .source-passage a[data-insert]')
  await saved(page)
  await page.context().close()
})

test('a misspelt word is corrected, or added to the word list and taken out again', { skip }, async () => {
  const page = await write('Skribent', '1.3.1-q3')
  await type(page, ' Vi stärkte verksamehten.')
  await page.click('#flik-anmarkningar')
  const spelt = page.locator('.finding-beside', { hasText: 'Menas «verksamheten»' })
  await spelt.getByRole('button', { name: 'Lägg till i ordlistan' }).click()
  await spelt.waitFor({ state: 'detached' })
  await saved(page)
  await page.reload()
  await page.waitForSelector('.ProseMirror')
  await page.click('#flik-anmarkningar')
  await page.click('#ordlista summary')
  await page.click('#ordlista button')
  await page.waitForSelector('.notice')
  await page.click('#flik-anmarkningar')
  await spelt.getByRole('button', { name: 'Ändra till ”verksamheten”' }).click()
  await shows(page, 'Vi stärkte verksamheten.')
  await page.context().close()
})

test('the toolbar is one stop for Tab, Escape leads out of the text, and the room is accessible at both widths', {
  skip,
}, async () => {
  const page = await write('Skribent', '1.3.1-q3')
  await page.focus('.ProseMirror')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('ArrowRight')
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Kursiv')
  await page.focus('.ProseMirror')
  await page.keyboard.press('Escape')
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('type')), 'submit')
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    for (const address of [room('1.3.1-q3'), to('roundVersions', { round, id: '1.3.1-q3' })]) {
      await page.goto(address)
      await page.waitForTimeout(300)
      const { violations } = await new AxeBuilder({ page }).analyze()
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        [],
      )
    }
  }
  await page.context().close()
})

test('nothing has been complained of', { skip }, () => {
  assert.deepEqual(
    real.complaints.filter((line) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch|status of 403/.test(line)),
    [],
  )
  assert.deepEqual(real.faults, [])
})

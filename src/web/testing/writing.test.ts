import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { to } from '../paths.ts'
import { openRealBrowser, type RealBrowser, skipWithoutChromium as skip } from './real-browser.ts'

const year = 2021
const question = (id: string) => to('question', { year, id })
let real: RealBrowser

before(async () => {
  if (skip === false) real = await openRealBrowser()
})
after(() => (skip === false ? real.close() : undefined))

async function signedInPage(name = 'Skribent', javaScriptEnabled = true): Promise<Page> {
  const page = await real.open({ javaScriptEnabled })
  await real.signIn(page, name)
  return page
}

async function reportText(page: Page): Promise<string> {
  await page.goto(to('report', { year }))
  return page.innerText('main')
}

test('the first press of Tab leads past the menu, and the menu, the search and the text can be reached', {
  skip,
}, async () => {
  const page = await real.open()
  await page.goto(to('start'))
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), '#innehall')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'innehall')
  const seen = new Set<string>()
  for (let at = 0; at < 80; at += 1) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(
      () => document.activeElement?.getAttribute('href') ?? document.activeElement?.id ?? '',
    )
    seen.add(here)
    const outlined = await page.evaluate(() => {
      const focused = document.activeElement
      // The link past the menu shows itself by coming into sight.
      if (!focused || focused === document.body || focused.matches('.ds-skip-link')) return true
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    })
    assert.ok(outlined, `the focus on ${here} does not show`)
  }
  assert.ok(seen.has(to('money')) || seen.has(to('about')))
  await page.context().close()
})

test('an answer is written, formed and saved with the keyboard only', { skip }, async () => {
  const page = await signedInPage()
  await page.goto(question('1.1.1-q2'))
  await page.waitForSelector('.ProseMirror')
  await page.evaluate(() => document.querySelector<HTMLElement>('.ProseMirror')?.focus())
  await page.keyboard.type('Vanlig och ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('viktig')
  await page.keyboard.press('Control+b')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- första punkten')
  await page.keyboard.press('Enter')
  await page.keyboard.type('andra punkten')
  for (let at = 0; at < 12; at += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.getAttribute('type'))) === 'submit') break
  }
  await page.keyboard.press('Enter')
  await page.waitForSelector('.notice')
  await page.goto(to('report', { year }))
  const html = await page.innerHTML('.report-text')
  assert.match(html, /<strong>viktig<\/strong>/)
  assert.match(html, /<li>första punkten<\/li>\s*<li>andra punkten<\/li>/)
  await page.context().close()
})

test('without script the answer is plain text with simple marks, saved and read back', { skip }, async () => {
  const page = await signedInPage('Skribent', false)
  await page.goto(question('3.2-q2'))
  await page.fill('#svar', 'Utan skript.\n\n- en punkt\n- en **fet** punkt')
  await page.click('.answer-form button[type=submit]')
  assert.match(await page.innerText('.notice'), /sparat/)
  assert.equal(await page.inputValue('#svar'), 'Utan skript.\n\n- en punkt\n- en **fet** punkt')
  assert.match(await reportText(page), /Utan skript\./)
  await page.context().close()
})

test('two who write at once: the second sees both texts, and nothing of either is lost', { skip }, async () => {
  const [first, second] = [await signedInPage('Skribent', false), await signedInPage('Kollega', false)]
  for (const page of [first, second]) await page.goto(question('3.3-q2'))
  await first.fill('#svar', 'Den första texten.')
  await second.fill('#svar', 'Den andra texten.')
  await first.click('.answer-form button[type=submit]')
  await second.click('.answer-form button[type=submit]')
  const shown = await second.innerText('main')
  for (const text of ['Någon annan sparade före dig', 'Den första texten.', 'Den andra texten.'])
    assert.ok(shown.includes(text), text)
  await second.click('.answer-form button[type=submit]')
  assert.match(await second.innerText('.notice'), /sparat/)
  const report = await reportText(second)
  for (const text of ['Den första texten.', 'Den andra texten.']) assert.ok(report.includes(text), text)
  await first.context().close()
  await second.context().close()
})

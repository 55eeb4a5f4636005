import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId, type CalendarDate } from '../../foundation/index.ts'
import { addPerson } from '../../people/index.ts'
import { signing } from '../../reporting/index.ts'
import { to, withQuery } from '../paths.ts'
import { testPassword } from '../signed-in.ts'
import { faultsOnAll } from './page-faults.ts'
import { openRealBrowser, type RealBrowser, skipWithoutChromium as skip, widths } from './real-browser.ts'

const { exampleRegion } = signing.national
const region = asId<'Region'>('orebro')
const today = '2022-01-31' as CalendarDate
const year = 2021
let real: RealBrowser

before(async () => {
  if (skip !== false) return
  real = await openRealBrowser()
  const email = 'lena@exempellan.se'
  const given = { region, name: 'Lena', email, roles: ['coordinator' as const], password: testPassword }
  const leader = await addPerson(real.store, given)
  const packages = [
    ...Array.from({ length: 18 }, (_, at) => exampleRegion(at)),
    exampleRegion(18, { says: '' }),
    exampleRegion(19, { figure: { unit: 'pieces', period: '2020' } }),
    exampleRegion(20, { number: 2, reason: 'Ett antal var fel.' }),
  ]
  for (const each of packages) await signing.receivePackage(real.store, leader, signing.writePackage(each, []), today)
})
after(() => (skip === false ? real.close() : undefined))

test('a question is found by its words, read beside 20 other regions and saved as a file, with the keyboard', {
  skip,
}, async () => {
  const page = await real.open({ acceptDownloads: true })
  await real.signIn(page, 'Lena')
  await page.goto(to('national', { year }))
  await page.focus('#filter-ord')
  await page.keyboard.type('svaret ett')
  await page.keyboard.press('Enter')
  await page.waitForSelector('text=Svar med träff: 20.')
  await page.focus('main li a:has-text("Region Exempel 07")')
  await page.keyboard.press('Enter')
  await page.waitForSelector('text=20 av 21 regioner har svarat')
  assert.match(page.url(), /#region-r7$/)
  assert.match(await page.innerText('main'), /Region Exempel 19 \(annan enhet: antal; annan period: 2020\)/)
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('main a:has-text("Excel")')])
  assert.equal(download.suggestedFilename(), 'nationell-vy-2021-q1-allt.xlsx')
  await page.context().close()
})

test('no page of the national view has a fault that axe finds, or scrolls sideways', { skip }, async () => {
  const paths = [
    to('nationalYears'),
    to('national', { year }),
    withQuery(to('national', { year }), { ord: 'svaret', region: 'r1,r19' }),
    to('national', { year: 2015 }),
    to('nationalQuestion', { year, question: 'q1' }),
  ]
  for (const width of widths) {
    const page = await real.open({ viewport: { width, height: 900 } })
    await real.signIn(page, 'Lena')
    assert.deepEqual(await faultsOnAll(page, paths), [], `${width}`)
    await page.context().close()
  }
  assert.deepEqual([real.faults, real.complaints], [[], []])
})

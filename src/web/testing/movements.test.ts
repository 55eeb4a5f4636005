import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { asId } from '../../foundation/index.ts'
import { addPerson, type Person } from '../../people/index.ts'
import { forms, rounds } from '../../reporting/index.ts'
import { to } from '../paths.ts'
import { testPassword } from '../signed-in.ts'
import { faultsOnAll } from './page-faults.ts'
import { openRealBrowser, type RealBrowser, skipWithoutChromium as skip, widths } from './real-browser.ts'

const today = asId<'CalendarDate'>('2022-01-10')
const id = '2021-fler-unga-driver-foretag'
const question = { round: '2021-government', question: '1.1.1-q2' }
let real: RealBrowser
let leader: Person

before(async () => {
  if (skip) return
  real = await openRealBrowser()
  leader = await addPerson(real.store, {
    region: asId<'Region'>('orebro'),
    name: 'Lena',
    email: 'lena@exempellan.se',
    roles: ['coordinator'],
    password: testPassword,
  })
  const form = forms.getForm('villkorsbeslut-2021')
  await rounds.openRound(real.store, leader, { year: 2021, report: 'government', form, dueOn: '2022-02-21' }, today)
})
after(() => real?.close())

test('a writer sees what is still needed get shorter, searches in a long list, and writes once', { skip }, async () => {
  const page = await signedIn('Skribent')
  await page.goto(to('newMovement'))
  const needed = () => page.locator('[data-need]:visible').count()
  assert.equal(await needed(), 7)
  await page.fill('#title', 'Fler unga driver företag')
  await page.fill('#whatMoved', 'Tolv unga har startat företag.')
  await page.fill('#forWhom', 'unga under 25')
  assert.equal(await needed(), 4)
  const search = page.getByRole('searchbox', { name: /insatser/i })
  await search.fill(await page.locator('label[for="insatser.omsint"]').innerText())
  assert.equal(await page.locator('input[name^="insatser."]:visible').count(), 1)
  await page.locator('input[name="insatser.omsint"]').check()
  await page.locator('input[name="municipalities.county"]').check()
  await page.fill('#mainFactor', 'rådgivningen')
  await page.fill('#evidence', 'lägesrapport')
  assert.equal(await needed(), 0)
  await page.click('main button[type=submit]')
  await page.waitForURL(`**${to('movement', { id })}`)
  assert.match(await page.innerText('main'), /hela länet/)
  await page.context().close()
})

test('the leader approves; it is placed at the question; when it moves on both texts are compared there', {
  skip,
}, async () => {
  const page = await signedIn('Lena')
  const approve = async () => {
    await page.goto(to('movement', { id }))
    await page.getByRole('button', { name: 'Godkänn' }).click()
    await page.getByText('Förflyttningen är godkänd.').waitFor()
  }
  await approve()
  await page.goto(to('movementPlaceHere', question))
  await page.getByRole('button', { name: /^Placera här/ }).click()
  await page.waitForURL(`**${to('roundQuestion', { round: question.round, id: question.question })}`)
  await page.goto(to('movementEdit', { id }))
  await page.fill('#whatMoved', 'Tretton unga har startat företag.')
  await page.click('main button[type=submit]')
  await approve()
  await page.goto(to('roundQuestion', { round: question.round, id: question.question }))
  assert.match(await page.innerText('.diff ins'), /Tretton/)
  await page.context().close()
})

test('no page of movements has a fault that axe finds, or scrolls sideways', { skip }, async () => {
  const paths = [
    to('movements'),
    `${to('movements')}?lage=utkast`,
    to('newMovement'),
    `${to('newMovement')}?insats=omsint`,
    to('movement', { id }),
    to('movementEdit', { id }),
    to('movementVersions', { id }),
    to('movementMatrix'),
    to('movementPlaceHere', { round: question.round, question: '1.1.1-q1' }),
    to('consistency', { year: 2021 }),
  ]
  for (const width of widths) {
    const page = await signedIn('Lena', width)
    assert.deepEqual(await faultsOnAll(page, paths), [], `${width}`)
    await page.context().close()
  }
  assert.deepEqual(real.faults, [])
  assert.deepEqual(real.complaints, [])
})

async function signedIn(name: string, width = 1280): Promise<Page> {
  const page = await real.open({ viewport: { width, height: 800 } })
  await real.signIn(page, name)
  return page
}

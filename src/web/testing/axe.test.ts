import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { to } from '../paths.ts'
import { faultsOnAll } from './page-faults.ts'
import { openRealBrowser, type RealBrowser, skipWithoutChromium as skip, widths } from './real-browser.ts'

const year = 2021
const open = [
  to('start'),
  to('strategy'),
  to('goal', { id: 'okad-innovationskraft' }),
  to('money'),
  to('insatser'),
  `${to('insatser')}?ord=finnsinte`,
  to('insats', { id: 'omsint' }),
  to('reports'),
  to('report', { year }),
  to('findings', { year }),
  to('questions', { year }),
  to('question', { year, id: '1.1.1-q1' }),
  to('question', { year, id: '1.2.1-q5' }),
  to('figures'),
  to('figure', { id: 'foretagsstod-beviljade' }),
  to('cooperation'),
  to('network', { id: 'regionala-samverkansradet' }),
  to('organisations'),
  to('knowledge'),
  to('events'),
  to('missing'),
  to('search'),
  `${to('search')}?q=innovation`,
  to('signIn'),
  to('settings'),
  to('about'),
  to('accessibility'),
  to('cases'),
  to('directionRules', { year }),
  to('portfolio'),
  to('portfolioThread'),
  to('ledgerReport'),
  to('accounts'),
  to('account', { kind: 'halvar', day: '2021-12-31' }),
  '/finns-inte',
]
const own = [
  to('myPage'),
  to('wheelSubscription'),
  to('question', { year, id: '1.1.1-q1' }),
  `${to('question', { year, id: '1.1.2-q1' })}?fran=utkast`,
]
const english = [
  to('start'),
  to('money'),
  to('report', { year }),
  to('findings', { year }),
  to('question', { year, id: '1.1.1-q1' }),
]

let real: RealBrowser

before(async () => {
  if (skip === false) real = await openRealBrowser()
})
after(() => (skip === false ? real.close() : undefined))

for (const width of widths) {
  test(`no page has a fault that axe finds, or scrolls sideways, at ${width} px`, { skip }, async () => {
    const page = await real.open({ viewport: { width, height: 800 } })
    assert.deepEqual(await faultsOnAll(page, open), [])
    await page.context().close()
  })

  test(`nor the pages of somebody who has signed in, at ${width} px`, { skip }, async () => {
    const page = await real.open({ viewport: { width, height: 800 } })
    await real.signIn(page, 'Skribent')
    assert.deepEqual(await faultsOnAll(page, own), [])
    await page.context().close()
  })
}

test('nor the pages in English', { skip }, async () => {
  const page = await real.open({ viewport: { width: 1280, height: 800 } })
  await page.goto(`${to('start')}?sprak=en`)
  assert.deepEqual(await faultsOnAll(page, english), [])
  await page.context().close()
})

test('no page has complained in the console or broken the content policy, and nothing has failed', { skip }, () => {
  assert.deepEqual(
    real.complaints.filter((complaint) => !/finns-inte|404/.test(complaint)),
    [],
  )
  assert.deepEqual(real.faults, [])
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { openExampleWeb } from '../example-web.ts'
import { to } from '../paths.ts'
import { type Browser, signedIn } from '../signed-in.ts'
import { readPoints, writePoints } from './read-points.ts'

const goal = 'stark-konkurrenskraft'
const id = 'foretag-som-vaxer'
const own = to('goalIndicator', { id })
let web: Awaited<ReturnType<typeof openExampleWeb>>
let leader: Browser
let analyst: Browser
let writer: Browser

before(async () => {
  web = await openExampleWeb()
  leader = await signedIn(web, 'Lena', ['coordinator'])
  analyst = await signedIn(web, 'Ann', ['analyst'])
  writer = await signedIn(web, 'Vera', ['writer'])
})
after(() => web.close())

const path = {
  name: 'Företag som växer',
  unit: 'procent',
  decimals: '1',
  better: 'higher',
  baseline: '2018: 20',
  targets: '2022: 24\n2030: 30',
  source: 'Exempellän',
  [`goals.${goal}`]: 'ja',
}

test('without a path the page says how one begins, which goals nothing follows, and what the strategy names', async () => {
  const { html } = await web.ask(to('goals'))
  assert.match(html, /Ingen indikator har en målbana än/)
  assert.match(html, /Utbildningsnivå/)
  assert.match(html, /Stark konkurrenskraft/)
  assert.doesNotMatch(html, /Ny målbana/)
  assert.match(await (await analyst.get(to('goals'))).text(), /Lägg in målbana/)
})

test('an analyst enters a path, a writer may not; what cannot be read is told beside its field and stands there again', async () => {
  assert.equal((await writer.get(to('goalPath'))).status, 403)
  const wrong = await analyst.submit(to('goalPath'), { ...path, targets: 'trettio' })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /år, kolon och värde[^]*|trettio/)
  const early = await analyst.submit(to('goalPath'), { ...path, targets: '2017: 24' })
  assert.match(await early.text(), /före det första målvärdet/)
  const saved = await analyst.submit(to('goalPath'), path)
  assert.equal(saved.headers.get('location'), own)
  assert.match((await web.ask(to('goals'))).html, /Företag som växer/)
})

test('a reading gives the state by the rule, which the page shows with what it looked at', async () => {
  const reading = { indicator: id, period: '2021', value: '22,5', breakdown: '', source: 'Mätning' }
  assert.equal((await writer.submit(own, reading, { at: to('goalReading') })).status, 403)
  const wrong = await analyst.submit(own, { ...reading, value: 'många' }, { at: to('goalReading') })
  assert.match(await wrong.text(), /Skriv ett tal/)
  assert.equal((await analyst.submit(own, reading, { at: to('goalReading') })).headers.get('location'), own)
  const { html } = await web.ask(own)
  assert.match(html, /Nära/)
  assert.match(html, /83 procent av vägen till banan/)
  assert.match(html, /22,5 procent 2021, under målbanans 23 procent/)
  assert.match((await web.ask(`${to('goals')}?lage=near`)).html, /Företag som växer/)
  assert.match((await web.ask(`${to('goals')}?lage=off-path`)).html, /Ingen indikator har det läget/)
})

test('a state is set against the rule with a reason that is shown, and taken back so that the rule holds again', async () => {
  const set = { indicator: id, status: 'on-path', reason: 'Metoden byttes.' }
  assert.equal((await analyst.submit(own, set, { at: to('goalOverride') })).status, 403)
  assert.equal((await leader.submit(own, { ...set, reason: ' ' }, { at: to('goalOverride') })).status, 422)
  assert.equal((await leader.submit(own, set, { at: to('goalOverride') })).headers.get('location'), own)
  const { html } = await web.ask(own)
  assert.match(html, /satt med skäl/)
  assert.match(html, /av Lena: Metoden byttes\./)
  assert.equal((await analyst.submit(own, { indicator: id }, { at: to('goalWithdraw') })).status, 403)
  assert.equal((await leader.submit(own, { indicator: id }, { at: to('goalWithdraw') })).status, 303)
  const after = (await web.ask(own)).html
  assert.doesNotMatch(after, /satt med skäl/)
  assert.match(after, /tog tillbaka ett satt läge/)
  assert.equal((await leader.submit(own, { indicator: id }, { at: to('goalWithdraw') })).status, 404)
})

test('a change of a path builds on the version that was read', async () => {
  const page = `${to('goalPath')}?indikator=${id}`
  const change = { ...path, targets: '2022: 24\n2030: 32' }
  assert.equal((await analyst.submit(page, change, { at: to('goalPath') })).headers.get('location'), own)
  const overtaken = { ...change, indicator: id, version: '1', targets: '2030: 99' }
  assert.equal((await analyst.submit(page, overtaken, { at: to('goalPath') })).status, 409)
  assert.match((await web.ask(own)).html, /32 procent/)
})

test('the pages are English in English', async () => {
  const english = await web.ask(own, { cookie: 'sprak=en' })
  assert.match(english.html, /What is judged/)
  assert.doesNotMatch(english.html, /Det här bedöms/)
})

test('points are read back as they were written, and other lines are not read', () => {
  const point = fc.record({
    period: fc.integer({ min: 1900, max: 2200 }),
    value: fc.integer({ min: -9999, max: 9999 }),
  })
  const tenths = point.map(({ period, value }) => ({ period, value: value / 10 }))
  fc.assert(fc.property(fc.array(tenths), (points) => assert.deepEqual(readPoints(writePoints(points)), points)))
  for (const text of ['2030', '80', '30: 80', '2030: åttio', '2030: 80, 2031: 81'])
    assert.equal(readPoints(text), undefined)
})

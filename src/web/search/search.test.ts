import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openExampleWeb } from '../example-web.ts'
import { to } from '../paths.ts'
import { signedIn } from '../signed-in.ts'
import { findPlaces } from './find-places.ts'
import { type Place, placesIn } from './places.ts'

let web: Awaited<ReturnType<typeof openExampleWeb>>
let places: readonly Place[]

before(async () => {
  web = await openExampleWeb()
  places = placesIn(await web.register())
})
after(() => web.close())

test('every sort of thing in the register can be found', () => {
  const sorts = new Set(places.map((place) => place.sort))
  assert.deepEqual(
    [...sorts].toSorted(),
    'sort.analysis sort.event sort.figure sort.goal sort.insats sort.mobilisation sort.network sort.organisation sort.plan'.split(
      ' ',
    ),
  )
})

test('a name that begins with the words comes first', () => {
  const [first] = findPlaces(places, 'kulturplan')
  assert.equal(first?.name, 'Kulturplan')
})

test('case, dashes and blanks do not matter, and a part of a compound is enough', () => {
  const names = findPlaces(places, '  RES   2020 ').map((place) => place.name)
  assert.ok(names.some((name) => name.startsWith('RES 2020')))
  assert.ok(findPlaces(places, 'konkurrenskraft').some((place) => place.name === 'Ökad global konkurrenskraft'))
})

test('nothing asked finds nothing, and the page then explains itself', async () => {
  assert.deepEqual(findPlaces(places, '   '), [])
  const { html } = await web.ask('/sok?q=')
  assert.match(html, /Sök bland mål, insatser, organisationer/)
})

test('whoever has signed in finds what is written in a round, and nobody else does', async () => {
  const leader = await signedIn(web, 'Lena', ['coordinator'])
  const round = '2021-government'
  await leader.submit(to('rounds'), { year: '2021', form: 'villkorsbeslut-2021', dueOn: '2022-02-21', before: '' })
  await leader.submit(to('roundQuestion', { round, id: '1.1.1-q1' }), { text: 'Under året hölls kunskapsluncher.' })
  const found = await (await leader.get('/sok?q=kunskapslunch')).text()
  assert.match(found, new RegExp(`href="${to('roundQuestion', { round, id: '1.1.1-q1' })}"`))
  assert.match((await web.ask('/sok?q=kunskapslunch')).html, /Pröva ett kortare ord/)
})

test('a search without a hit says what to try', async () => {
  const { status, html } = await web.ask('/sok?q=xyzzy')
  assert.equal(status, 200)
  assert.match(html, /Pröva ett kortare ord/)
})

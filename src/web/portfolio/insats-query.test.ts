import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { missingFacts } from '../../portfolio/index.ts'
import type { Register } from '../../reporting/index.ts'
import { openExampleWeb } from '../example-web.ts'
import { asQuery, findInsatser, readInsatsQuery } from './insats-query.ts'

let web: Awaited<ReturnType<typeof openExampleWeb>>
let register: Register

before(async () => {
  web = await openExampleWeb()
  register = await web.register()
})
after(() => web.close())

function asked(query: string) {
  return readInsatsQuery(new URLSearchParams(query), register)
}

function found(query: string): string[] {
  return findInsatser(register.insatser, asked(query)).map((insats) => insats.title)
}

test('without a question, every insats stands in the order of the account', () => {
  assert.deepEqual(
    found(''),
    register.insatser.map((insats) => insats.title),
  )
})

test('words must all occur, in any order and case, also inside compounds', () => {
  assert.deepEqual(found('q=LASTBILAR+tyngre'), ['Combine'])
  assert.deepEqual(found('q=lastbil'), ['Combine'])
  assert.deepEqual(found('q=lastbilar+tandkräm'), [])
})

test('choices narrow the list together', () => {
  const outside = found('slag=beviljade&omrade=utanfor')
  assert.deepEqual(outside, ['Hållbar omställning i ÖMS 2021-2021'])
  assert.equal(found('slag=beviljade').length + found('slag=tidigare').length, register.insatser.length)
  assert.deepEqual(found('mal=okad-global-konkurrenskraft&slag=beviljade'), [])
})

test('an insats whose priority no source tells is found under what is missing', () => {
  const without = register.insatser.filter((insats) => insats.priority === undefined)
  assert.equal(found('prioritering=saknas').length, without.length)
})

test('names are sorted as Swedish sorts them, with Å, Ä and Ö last, and the order can be turned', () => {
  const names = found('sortera=namn')
  assert.deepEqual(names.slice(-2), ['Ängelinvesterarbolag (ÄIB) kopplat till Inkuberas implementation', 'ÖMSINT'])
  assert.deepEqual(found('sortera=namn&ordning=fallande'), names.toReversed())
})

test('sorted by what is missing, whoever lacks least comes first', () => {
  const counts = findInsatser(register.insatser, asked('sortera=saknas')).map((insats) => missingFacts(insats).length)
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => a - b),
  )
})

test('a choice that does not exist is not applied, and is named', () => {
  const query = asked('omrade=rymden&slag=beviljade&sortera=farg')
  assert.deepEqual(query.notUnderstood, ['omrade=rymden', 'sortera=farg'])
  assert.deepEqual([query.area, query.kind, query.sort], [undefined, 'beviljade', 'redovisning'])
})

test('what was read from an address is written back the same', () => {
  const query = 'q=bad&slag=tidigare&omrade=innovation&mal=okad-innovationskraft&sortera=namn&ordning=fallande'
  const written = Object.entries(asQuery(asked(query))).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []))
  assert.deepEqual(written.toSorted(), query.split('&').toSorted())
})

test('the page tells how many are shown, and says what to do when none is', async () => {
  const some = await web.ask('/insatser?slag=tidigare')
  assert.match(some.html, /12 av 26 insatser visas/)
  const none = await web.ask('/insatser?q=tandkr%C3%A4m')
  assert.equal(none.status, 200)
  assert.match(none.html, /Inget i registret passar det du valt/)
  assert.doesNotMatch(none.html, /<table/)
})

test('a choice that does not exist is said on the page', async () => {
  const { html } = await web.ask('/insatser?omrade=rymden')
  assert.match(html, /omrade=rymden/)
  assert.match(html, /26 av 26 insatser visas/)
})

test('the head that the list is sorted by says so, and leads to the other order', async () => {
  const { html } = await web.ask('/insatser?sortera=namn')
  assert.match(html, /<th[^>]*aria-sort="ascending"[^>]*><a[^>]*href="[^"]*sortera=namn&amp;ordning=fallande"/)
})

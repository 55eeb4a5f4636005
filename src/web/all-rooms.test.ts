import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { pages } from './all-rooms.ts'
import { openExampleWeb } from './example-web.ts'
import { paths, to } from './paths.ts'

let web: Awaited<ReturnType<typeof openExampleWeb>>

before(async () => {
  web = await openExampleWeb()
})
after(() => web.close())

const rooms = [
  { path: to('start'), sv: 'Strategi, pengar och resultat 2021', en: 'Strategy, money and results 2021' },
  { path: to('strategy'), sv: 'Strategi', en: 'Strategy' },
  { path: to('goal', { id: 'okad-innovationskraft' }), sv: 'Ökad innovationskraft', en: 'Ökad innovationskraft' },
  { path: to('money'), sv: 'Pengar', en: 'Money' },
  { path: to('insatser'), sv: 'Insatser', en: 'Undertakings' },
  { path: to('insats', { id: 'omsint' }), sv: 'ÖMSINT', en: 'ÖMSINT' },
  { path: to('figures'), sv: 'Siffror', en: 'Figures' },
  { path: to('figure', { id: 'foretagsstod-beviljade' }), sv: 'Beviljade företagsstöd', en: 'Beviljade företagsstöd' },
  { path: to('cooperation'), sv: 'Samverkan', en: 'Cooperation' },
  {
    path: to('network', { id: 'regionala-samverkansradet' }),
    sv: 'Regionala samverkansrådet',
    en: 'Regionala samverkansrådet',
  },
  { path: to('organisations'), sv: 'Organisationer', en: 'Organisations' },
  { path: to('events'), sv: 'Händelser', en: 'Events' },
  { path: to('knowledge'), sv: 'Kunskap', en: 'Knowledge' },
  { path: to('missing'), sv: 'Uppgifter som saknas', en: 'What is not known' },
  { path: to('search'), sv: 'Sök', en: 'Search' },
  { path: to('about'), sv: 'Om Kraftsamling', en: 'About Kraftsamling' },
] as const

for (const { path, sv, en } of rooms)
  test(`${path} can be read in both languages, without sign-in, with one h1 and no hole in it`, async () => {
    const swedish = await web.ask(path)
    assert.deepEqual([swedish.status, swedish.title], [200, sv])
    assert.equal(swedish.html.match(/<h1/g)?.length, 1)
    assert.match(swedish.html, /<html lang="sv-SE"/)
    assert.doesNotMatch(swedish.html, /undefined|\[object |NaN|\{\w+\}/)

    const english = await web.ask(path, { cookie: 'sprak=en' })
    assert.deepEqual([english.status, english.title], [200, en])
    assert.match(english.html, /<html lang="en"/)
    assert.doesNotMatch(english.html, /undefined|\[object |NaN|\{\w+\}/)
  })

test('no page has failed, and no address is listed twice', () => {
  assert.deepEqual(web.faults, [])
  const addresses = pages.map((page) => page.at)
  assert.equal(new Set(addresses).size, addresses.length)
})

for (const name of ['goal', 'insats', 'figure', 'network', 'analysis'] as const)
  test(`${paths[name]} says 404 for what the register does not have`, async () => {
    const { status, title, html } = await web.ask(to(name, { id: 'finns-inte' }))
    assert.deepEqual([status, title], [404, 'Sidan finns inte'])
    assert.ok(html.includes(`href="${to('search')}"`), 'a way on is offered')
  })

test('every link from a page of the register leads to a page that answers', async () => {
  const seen = new Set<string>()
  const waiting: string[] = [to('start')]
  const broken: string[] = []
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const { status, html } = await web.ask(path)
    if (status !== 200) broken.push(`${status} ${path}`)
    // The rooms of reporting have their own tests; questions of an address need not be walked one by one.
    const links = [...html.matchAll(/href="(\/[^"#?]*)/g)].map((found) => found[1] ?? '')
    waiting.push(...links.filter((link) => !/^\/(rapporter|tillgangar|logga-in|min-sida)/.test(link)))
  }
  assert.deepEqual(broken, [])
  assert.ok(seen.size > 200, `only ${seen.size} pages were reached`)
  assert.deepEqual(web.faults, [])
})

test('a link to a place on another page leads to a place that is there', async () => {
  const broken: string[] = []
  for (const path of [to('start'), to('missing'), to('search') + '?q=program', to('insats', { id: 'ratsam' })]) {
    const { html } = await web.ask(path)
    const links = [...html.matchAll(/href="(\/[^"#?]*)#([^"]+)"/g)]
    for (const [, page = '', place = ''] of links) {
      if (page.startsWith('/rapporter')) continue
      const target = await web.ask(page)
      if (!target.html.includes(`id="${place}"`)) broken.push(`${path} → ${page}#${place}`)
    }
  }
  assert.deepEqual(broken, [])
})

test('what comes out of the address is escaped', async () => {
  const { html } = await web.ask(`${to('search')}?q=${encodeURIComponent('<script>alert(1)</script>')}`)
  assert.ok(!html.includes('<script>alert'))
  const filtered = await web.ask(`${to('insatser')}?omrade=${encodeURIComponent('"><img src=x>')}`)
  assert.ok(!filtered.html.includes('<img'))
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type checker, formats } from '../../reporting/index.ts'
import { openExampleWeb } from '../example-web.ts'
import { to } from '../paths.ts'
import { signedIn } from '../signed-in.ts'
import { countBySeverity, groupFindings, readFindingsQuery } from './findings-query.ts'

let web: Awaited<ReturnType<typeof openExampleWeb>>

before(async () => {
  web = await openExampleWeb()
})
after(() => web.close())

const rooms = [
  { path: to('reports'), sv: 'Rapporter', en: 'Reports' },
  { path: to('report', { year: 2021 }), sv: 'Rapporten för 2021', en: 'The report for 2021' },
  { path: to('findings', { year: 2021 }), sv: 'Granskning av rapporten för 2021', en: 'Check of the report for 2021' },
  { path: to('questions', { year: 2021 }), sv: 'Frågor och svar 2021', en: 'Questions and answers 2021' },
] as const

for (const { path, sv, en } of rooms)
  test(`${path} can be read in both languages without sign-in`, async () => {
    const swedish = await web.ask(path)
    assert.deepEqual([swedish.status, swedish.title], [200, sv])
    assert.doesNotMatch(swedish.html, /undefined|\[object |NaN/)
    const english = await web.ask(path, { cookie: 'sprak=en' })
    assert.deepEqual([english.status, english.title], [200, en])
  })

const beginnings = { docx: 'PK', pdf: '%PDF-', html: '<!doctype html>', md: '---', json: '{' } as const

for (const format of formats)
  test(`the report can be downloaded as ${format}, and again at once`, async () => {
    const path = to('reportFile', { year: 2021, format })
    const [first, second] = [await web.send(path, {}), await web.send(path, {})]
    assert.equal(first.status, 200)
    assert.match(
      String(first.headers.get('content-disposition')),
      new RegExp(`attachment; filename="orebro-2021\\.${format}"`),
    )
    const bytes = new Uint8Array(await first.arrayBuffer())
    assert.ok(new TextDecoder('latin1').decode(bytes.subarray(0, 40)).startsWith(beginnings[format]))
    assert.deepEqual(new Uint8Array(await second.arrayBuffer()), bytes)
  })

test('a year or a format that is not there is said not to be', async () => {
  for (const path of [
    '/rapporter/1999',
    '/rapporter/2021/fil/exe',
    '/rapporter/1999/fil/pdf',
    '/rapporter/2021/fraga/9.9-q9',
    '/rapporter/2021/fraga/1.1.1-n1',
  ])
    assert.equal((await web.send(path, {})).status, 404, path)
})

test('every finding leads to a place that is in the report', async () => {
  const { html: report } = await web.ask(to('report', { year: 2021 }))
  const { html } = await web.ask(to('findings', { year: 2021 }))
  const anchors = [...html.matchAll(/href="\/rapporter\/2021#([^"]+)"/g)].map((found) => String(found[1]))
  assert.ok(anchors.length > 10)
  assert.deepEqual(
    anchors.filter((anchor) => !report.includes(`id="${anchor}"`)),
    [],
  )
})

test('every question of the list has a page, and every written question its place in the report', async () => {
  const { html } = await web.ask(to('questions', { year: 2021 }))
  const pages = [
    ...new Set([...html.matchAll(/href="(\/rapporter\/2021\/fraga\/[^"]+)"/g)].map((found) => String(found[1]))),
  ]
  assert.equal(pages.length, 76)
  for (const page of pages) assert.equal((await web.ask(page)).status, 200, page)
})

test('the links of the report to the register lead somewhere', async () => {
  const { html } = await web.ask(to('report', { year: 2021 }))
  const links = [
    ...new Set(
      [...html.matchAll(/href="(\/(?:insatser|siffror|kunskap|samverkan|strategi|pengar)[^"#]*)/g)].map((found) =>
        String(found[1]),
      ),
    ),
  ]
  assert.ok(links.length > 30)
  for (const link of links) assert.equal((await web.ask(link)).status, 200, link)
})

test('my page asks for sign-in, and lists what there is to write', async () => {
  assert.equal((await web.send(to('myPage'), {})).status, 303)
  const writer = await signedIn(web, 'Handläggare', ['writer'])
  const html = await (await writer.get(to('myPage'))).text()
  assert.match(html, /Handläggare, skribent/)
  assert.match(html, /href="\/rapporter\/2021\/fraga\//)
})

const finding = (rule: string, severity: checker.Finding['severity'], question: string): checker.Finding => ({
  rule,
  severity,
  question,
  lines: [[1, 1]],
  quotes: [],
  message: rule,
})
const some = [
  finding('R-A', 'notice', '1.1-q1'),
  finding('R-B', 'error', '1.1-q1'),
  finding('R-B', 'warning', '1.2-q1'),
]

test('findings are grouped by rule, the largest group first, or by question in the report’s order', () => {
  const names = (query: string) =>
    groupFindings(some, readFindingsQuery(new URLSearchParams(query))).map(({ name }) => name)
  assert.deepEqual(names(''), ['R-B', 'R-A'])
  assert.deepEqual(names('ordning=fraga'), ['1.1-q1', '1.2-q1'])
  assert.deepEqual(names('slag=error'), ['R-B'])
  assert.deepEqual(names('regel=R-A&slag=error'), [])
  assert.deepEqual(countBySeverity(some), { error: 1, warning: 1, notice: 1 })
})

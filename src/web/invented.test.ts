import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { unzipSync } from 'fflate'
import { type Node, readFile } from '../documents/index.ts'
import { asId } from '../foundation/index.ts'
import { accounts, arrangeReport, exempellan, formats, forms, roundReport } from '../reporting/index.ts'
import { openTestStore, type Store } from '../store/index.ts'
import { makeWeb } from './make-web.ts'
import { to } from './paths.ts'
import { presentReport } from './reporting/present-report.ts'

const region = asId<'Region'>('exempellan')
const year = 2025
let store: Store
let house: Parameters<typeof makeWeb>[0]

before(async () => {
  store = await openTestStore()
  await exempellan.loadExempellan(store, 'prov', undefined, { insatser: 300, support: 100, seed: 11 })
  house = {
    store,
    region,
    year,
    secure: false,
    version: '0',
    now: () => new Date('2026-11-01T12:00:00Z'),
    log: () => undefined,
  }
})
after(() => store.close())

const pages = [
  to('start'),
  to('strategy'),
  to('money'),
  to('insatser'),
  to('cases'),
  to('case', { id: 'exempel-insats-00001' }),
  to('portfolio'),
  to('portfolioThread'),
  to('ledgerReport'),
  to('accounts'),
  to('account', { kind: 'avslutade', day: '2022' }),
  to('directionRules', { year }),
  to('reports'),
  to('report', { year }),
  to('findings', { year }),
  to('questions', { year }),
  to('cooperation'),
  to('organisations'),
  to('knowledge'),
  to('missing'),
  to('search'),
  to('signIn'),
  '/finns-inte',
]

test('every page of Exempellän says that it is invented, in the language of the page', async () => {
  const web = makeWeb(house)
  for (const path of pages) {
    assert.match(await (await web.request(path)).text(), /Exempellän är ett påhittat län/, path)
    const english = await (await web.request(`${path}?sprak=en`)).text()
    assert.match(english, /Exempellän is an invented county/, path)
  }
})

test('and so do its tables, as text and as a workbook', async () => {
  const web = makeWeb(house)
  for (const path of ['ledgerReportFile', 'caseFile'] as const)
    for (const format of ['csv', 'xlsx'] as const) {
      const answer = await web.request(to(path, { format }))
      assert.equal(answer.status, 200, `${path} ${format}`)
      assert.match(
        await wordsOf(format, new Uint8Array(await answer.arrayBuffer())),
        /påhittat län/,
        `${path} ${format}`,
      )
    }
})

/** Every document, by what it is called in a failing test. Rounds as they stand, and the one form that no invented round follows. */
const documents: Readonly<Record<string, () => Promise<Node>>> = {
  'the account of the year': async () => (await presentReport(house, year)).tree,
  'the round of the account': () => treeOfRound('2025-government'),
  'the follow-up of the strategy': () => treeOfRound('2025-strategy'),
  'the follow-up of the operational plan': () => treeOfRound('2025-plan'),
  'the account by the ordinance of 2024': async () =>
    arrangeReport((await presentReport(house, year)).material.register, forms.getForm('forordning-2024-99'), []),
  'the half-yearly analysis': () => accounts.arrangeAccount(store, region, 'halvar', '2026-06-30', year),
  'the closed insatser': () => accounts.arrangeAccount(store, region, 'avslutade', '2022', year),
  'the plan for evaluating effects': () => accounts.arrangeAccount(store, region, 'effekter', '2026-06-30', year),
}

async function treeOfRound(id: string): Promise<Node> {
  return roundReport.arrangeRound(await roundReport.getRoundMaterial(store, region, id))
}

for (const [name, arrange] of Object.entries(documents))
  test(`and so does every format of ${name}`, async () => {
    const tree = await arrange()
    for (const format of formats)
      assert.match(await wordsOf(format, await accounts.printAccount(tree, format)), /påhittat län/, format)
  })

test('and so does every file of a signed report, and its package', async () => {
  const web = makeWeb(house)
  for (const format of [...formats, 'paket']) {
    const answer = await web.request(to('signedFile', { round: '2024-government', number: 1, format }))
    const bytes = new Uint8Array(await answer.arrayBuffer())
    assert.match(await wordsOf(format, bytes), /påhittat län/, format)
  }
})

/** What a file says, whatever it is packed in. */
async function wordsOf(format: string, bytes: Uint8Array): Promise<string> {
  if (format === 'docx' || format === 'pdf') return (await readFile(bytes, `prov.${format}`)).lines.join(' ')
  if (format !== 'xlsx') return new TextDecoder().decode(bytes)
  return Object.values(unzipSync(bytes))
    .map((part) => new TextDecoder().decode(part))
    .join('\n')
}

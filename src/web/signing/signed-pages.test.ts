import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId } from '../../foundation/index.ts'
import { listPersons, type Person } from '../../people/index.ts'
import { answers, rounds, signing } from '../../reporting/index.ts'
import { openExampleWeb } from '../example-web.ts'
import { oneQuestionForm } from '../one-question-form.ts'
import { to } from '../paths.ts'
import { type Browser, signedIn } from '../signed-in.ts'

const region = asId<'Region'>('orebro')
const today = asId<'CalendarDate'>('2022-01-31')
const [round, year] = ['2021-government', 2021]
const { form, question } = oneQuestionForm()
let web: Awaited<ReturnType<typeof openExampleWeb>>
let writer: Browser
let leader: Browser
let persons: readonly Person[]
/** What the editor of the writer was given before the report was signed. */
let open: { readonly token: string; readonly number: string }

const named = (name: string) => {
  const person = persons.find((each) => each.name === name)
  assert.ok(person)
  return person
}

async function approve(text: string, basedOn: number) {
  const [vera, lena] = [named('Vera'), named('Lena')]
  await answers.saveAnswer(web.store, vera, { year, question, written: { text }, basedOn }, today)
  const seen = basedOn + 1
  await rounds.turnAnswer(web.store, vera, { round, question, step: 'hand-in', seen })
  await rounds.turnAnswer(web.store, lena, { round, question, step: 'approve', seen })
}

async function sign() {
  const all = await web.store.read(region, (db) => rounds.listRounds(db, region))
  const { version = 0 } = all.find(({ id }) => id === round) ?? {}
  const print = async () =>
    Promise.resolve({ files: [{ format: 'md' as const, bytes: new TextEncoder().encode('Rapport') }], findings: [] })
  const given = { round, seen: version, reason: '', product: '0.3.0' }
  return signing.signOff(web.store, named('Siv'), print, given, today)
}

before(async () => {
  web = await openExampleWeb()
  leader = await signedIn(web, 'Lena', ['coordinator'])
  writer = await signedIn(web, 'Vera', ['writer'])
  await signedIn(web, 'Siv', ['decision-maker'])
  persons = await web.store.read(region, (db) => listPersons(db, region))
  await rounds.openRound(web.store, named('Lena'), { year, report: 'government', form, dueOn: '2022-02-21' }, today)
  await approve(
    'Regionen deltar i {6|networks;period=2021} nätverk med {9|organisations;period=2021} organisationer.',
    0,
  )
  const html = await (await writer.get(to('roundQuestion', { round, id: question }))).text()
  const live = /data-live="([^"]*)"/.exec(html)?.[1] ?? ''
  open = JSON.parse(live.replaceAll('&quot;', '"')) as typeof open
  await sign()
})
after(() => web.close())

const page = (number: number) => to('signed', { round, number })
const read = async (path: string) => (await leader.get(path)).text()

test('a signed report tells what is frozen in it, and the hash of each file', async () => {
  const html = await read(page(1))
  assert.match(html, /Det här är fryst/)
  assert.match(html, /Filernas kontrollsummor/)
  assert.match(html, /Läst ur registret 31 januari 2022/)
  assert.doesNotMatch(html, /Vad ändringen ändrade/)
})

test('a figure of it opens to its readings and rows as they were; one that it does not have is not found', async () => {
  const figure = to('signedFigure', { round, number: 1, figure: 1 })
  assert.ok((await read(page(1))).includes(`href="${figure}"`))
  const html = await read(figure)
  assert.match(html, /Siffran som den var när rapporten undertecknades 31 januari 2022/)
  assert.match(html, /Rader \(\d+\)/)
  assert.equal((await leader.get(to('signedFigure', { round, number: 1, figure: 9 }))).status, 404)
})

test('a long list of rows is in pages; a page that is not there is the last, and none at all the first', async () => {
  const figure = to('signedFigure', { round, number: 1, figure: 2 })
  const rowsOn = async (query: string) => {
    const whole = await read(`${figure}${query}`)
    const html = whole.slice(whole.indexOf('Rader ('))
    return [/Sida (\d+) av (\d+)/.exec(html)?.slice(1), html.match(/role="rowheader"/g)?.length] as const
  }
  const [[first, pages] = [], count] = await rowsOn('')
  assert.deepEqual([first, count], ['1', 50])
  assert.ok(Number(pages) > 1)
  assert.deepEqual((await rowsOn('?sida=2'))[0], ['2', pages])
  assert.deepEqual((await rowsOn('?sida=999'))[0], [pages, pages])
  for (const odd of ['0', '-3', 'x', '1.5']) assert.deepEqual((await rowsOn(`?sida=${odd}`))[0], ['1', pages])
})

test('whoever has the answer open when the report is signed is told in words, and nothing that was signed is changed', async () => {
  const step = { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: 'Nytt ' }] } }
  const sent = { token: open.token, number: Number(open.number), steps: [step], client: 'a' }
  const refused = await writer.postJson(to('roundWriting', { round, id: question }), sent)
  const told = (await refused.json()) as { refused: string; says: string }
  assert.equal(told.refused, 'round-signed')
  assert.match(told.says, /Rapporten är undertecknad\. Det som ska rättas görs som en ändring/)
  assert.doesNotMatch(await read(page(1)), /Nytt Regionen/)
})

test('an amendment tells what it changed, word by word and with figures before and after', async () => {
  await signing.openAmendment(web.store, named('Lena'), { round, reason: 'Ett nätverk saknades.' }, today)
  await approve('Regionen deltar i flera nätverk.', 1)
  await sign()
  const html = await read(page(2))
  assert.match(html, /Vad ändringen ändrade/)
  assert.match(html, /<ins><span class="ds-sr-only">[^<]*<\/span>[^<]*flera/)
  assert.match(html, /fanns inte/)
  assert.match(html, /Ändrad 31 januari 2022: Ett nätverk saknades\./)
  assert.doesNotMatch(await read(page(1)), /Ändrad 31 januari/)
})

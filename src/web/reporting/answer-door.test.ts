import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId } from '../../foundation/index.ts'
import { answers } from '../../reporting/index.ts'
import { listJournalLines } from '../../store/index.ts'
import { openExampleWeb } from '../example-web.ts'
import { to } from '../paths.ts'
import { Browser, signedIn } from '../signed-in.ts'

const orebro = asId<'Region'>('orebro')
const address = (id: string) => to('question', { year: 2021, id })
let web: Awaited<ReturnType<typeof openExampleWeb>>
let writer: Browser

before(async () => {
  web = await openExampleWeb()
  writer = await signedIn(web, 'Skribent', ['writer'])
})
after(() => web.close())

const saved = (id: string) => web.store.read(orebro, (db) => answers.findAnswer(db, orebro, 2021, id))
const journal = () => web.store.read(orebro, (db) => listJournalLines(db, orebro, { latest: 3 }))

test('a writer saves an answer, is told so, and finds it in the report', async () => {
  const answer = await writer.submit(address('1.1.2-q1'), { text: 'Utmaningarna var **många**.\n\n- en\n- två' })
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, address('1.1.2-q1')])
  assert.match(await (await writer.get(address('1.1.2-q1'))).text(), /Svaret är sparat/)
  assert.match((await web.ask(to('report', { year: 2021 }))).html, /Utmaningarna var <strong>många<\/strong>/)
  const [line] = (await journal()).slice(-1)
  assert.deepEqual([line?.what, line?.subject, line?.who], ['answer.saved', 'answer/2021/1.1.2-q1', 'skribent'])
})

for (const [who, roles] of [
  ['Läsare', ['reader']],
  ['Analytiker', ['analyst']],
] as const)
  test(`a person who is only ${roles[0]} is refused, nothing is saved, and the journal tells`, async () => {
    const reader = await signedIn(web, who, roles)
    const token = /name="formular" value="([^"]+)"/.exec(await (await reader.get(to('settings'))).text())?.[1] ?? ''
    const answer = await reader.post(address('1.1.1-q2'), { formular: token, text: 'Nej', basedOn: '0' })
    assert.equal(answer.status, 403)
    assert.equal(await saved('1.1.1-q2'), undefined)
    assert.equal((await journal()).at(-1)?.what, 'answer.refused')
    assert.doesNotMatch(await (await reader.get(address('1.1.1-q2'))).text(), /<textarea/)
  })

test('somebody who has not signed in is refused, and sees no form', async () => {
  const nobody = new Browser(web)
  const token = /name="formular" value="([^"]+)"/.exec(await (await nobody.get(to('signIn'))).text())?.[1] ?? ''
  assert.equal((await nobody.post(address('1.1.1-q2'), { formular: token, text: 'Nej', basedOn: '0' })).status, 403)
  assert.equal(await saved('1.1.1-q2'), undefined)
  assert.match(await (await nobody.get(address('1.1.1-q2'))).text(), /Logga in för att skriva/)
})

test('a form without its token, with another’s token, or from another site is refused, and what was typed is kept', async () => {
  const text =
    'En text som inte får försvinna bara för att formuläret var för gammalt eller kom från fel ställe, hur lång den än är.'
  const other = await signedIn(web, 'Annan', ['writer'])
  const foreign = /name="formular" value="([^"]+)"/.exec(await (await other.get(address('1.1.1-q2'))).text())?.[1] ?? ''
  const without = await writer.post(address('1.1.1-q2'), { text, basedOn: '0' })
  const anothers = await writer.post(address('1.1.1-q2'), { formular: foreign, text, basedOn: '0' })
  const elsewhere = await writer.submit(address('1.1.1-q2'), { text }, { headers: { origin: 'https://annan.example' } })
  for (const answer of [without, anothers, elsewhere]) {
    assert.equal(answer.status, 403)
    assert.ok((await answer.text()).includes(text))
  }
  assert.equal(await saved('1.1.1-q2'), undefined)
})

test('two editors: the second is shown both texts, nothing is lost, and saving again keeps what was put together', async () => {
  const id = '3.1-q1'
  const second = await signedIn(web, 'Kollega', ['coordinator'])
  await writer.submit(address(id), { text: 'Första versionen.' })
  const opened = await (await second.get(address(id))).text()
  const token = /name="formular" value="([^"]+)"/.exec(opened.slice(opened.indexOf('<main')))?.[1] ?? ''
  await writer.submit(address(id), { text: 'Första versionen, utökad.' })

  const collision = await second.post(address(id), { formular: token, basedOn: '1', text: 'Kollegans text.' })
  const html = await collision.text()
  assert.equal(collision.status, 409)
  for (const text of ['Första versionen, utökad.', 'Kollegans text.']) assert.ok(html.includes(text), text)
  assert.match(html, /name="basedOn" value="2"/)
  const kept = await saved(id)
  assert.equal(kept && answers.simpleTextOf(kept.content).trim(), 'Första versionen, utökad.')

  const again = await second.post(address(id), { formular: token, basedOn: '2', text: 'Båda texterna.' })
  assert.equal(again.status, 303)
  assert.equal((await saved(id))?.version, 3)
})

test('what the editor sends is held against the schema: a tree that breaks it is refused and nothing is saved', async () => {
  const tree = JSON.stringify({ type: 'doc', content: [{ type: 'script', text: 'alert(1)' }] })
  const answer = await writer.submit(address('3.2-q1'), { text: 'Min text', tree })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Min text/)
  assert.equal(await saved('3.2-q1'), undefined)
  const good = JSON.stringify({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ur editorn.' }] }],
  })
  assert.equal((await writer.submit(address('3.2-q1'), { text: '', tree: good })).status, 303)
  assert.match((await web.ask(to('report', { year: 2021 }))).html, /Ur editorn\./)
})

test('markup in an answer is text', async () => {
  await writer.submit(address('3.3-q1'), { text: '<script>alert(1)</script> & <b>fet</b>' })
  const { html } = await web.ask(to('report', { year: 2021 }))
  assert.match(html, /&(?:lt|#60);script&(?:gt|#62);alert\(1\)&(?:lt|#60);\/script/)
  assert.ok(!html.includes('<script>alert(1)'))
})

test('an answer that is too long is told so beside the field, and a question that the register answers takes none', async () => {
  const long = await writer.submit(address('3.4-q1'), { text: 'a'.repeat(200_001) })
  assert.equal(long.status, 422)
  assert.match(await long.text(), /för långt/)
  assert.equal(await saved('3.4-q1'), undefined)
  const token = /name="formular" value="([^"]+)"/.exec(await (await writer.get(to('settings'))).text())?.[1] ?? ''
  assert.equal((await writer.post(address('1.2.1-q1'), { formular: token, text: 'x', basedOn: '0' })).status, 403)
})

test('the editor can begin from the draft of the register', async () => {
  const html = await (await writer.get(`${address('1.3.1-q2')}?fran=utkast`)).text()
  const text = /<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? ''
  assert.ok(text.length > 200)
  assert.doesNotMatch(
    (await (await writer.get(address('1.3.1-q2'))).text()).match(/<textarea[^>]*>([\s\S]*?)<\/textarea>/)?.[1] ?? 'x',
    /\S/,
  )
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId } from '../../../foundation/index.ts'
import { answers } from '../../../reporting/index.ts'
import { openExampleWeb } from '../../example-web.ts'
import { to, withQuery } from '../../paths.ts'
import { type Browser, signedIn } from '../../signed-in.ts'
import { duplicateIds } from '../../testing/duplicate-ids.ts'
import { withFigureFor } from '../start-of.ts'

const region = asId<'Region'>('orebro')
const at = { round: '2021-government', id: '1.1.1-q2' }
const room = to('roundQuestion', at)
let web: Awaited<ReturnType<typeof openExampleWeb>>
let writer: Browser

before(async () => {
  web = await openExampleWeb()
  const leader = await signedIn(web, 'Lena', ['coordinator'])
  await leader.submit(to('rounds'), { year: '2021', form: 'villkorsbeslut-2021', dueOn: '2022-02-21', before: '' })
  writer = await signedIn(web, 'Vera', ['writer'])
})
after(() => web.close())

const read = async (path: string) => (await writer.get(path)).text()

test('a figure is chosen without script, shown with its value, and put into the answer as a mark', async () => {
  const chooser = await read(
    withQuery(to('roundFigures', at), { definition: 'networks', period: '2021', form: 'words=ja' }),
  )
  const ask = /\|(networks;period=2021;words=ja)\}/.exec(chooser)?.[1]
  assert.ok(ask)
  const start = await read(withQuery(room, { fran: 'siffra', siffra: ask }))
  assert.match(start, /\{[^|{}]+\|networks;period=2021;words=ja\}<\/textarea>/)
})

test('a figure opens to its definition, its rows and its readings; one that is withdrawn says so', async () => {
  const { status, html } = await web.ask(to('catalogueFigure', { ask: 'networks;period=2021' }))
  assert.equal(status, 200)
  assert.match(html, /Antal nätverk, råd och grupper/)
  assert.match(html, /href="\/samverkan\//)
  assert.match(
    (await web.ask(to('catalogueFigure', { ask: 'jobs-promised;period=2021' }))).html,
    /drogs tillbaka 2022-01-01/,
  )
  assert.equal((await web.ask(to('catalogueFigure', { ask: 'finns-inte;period=2021' }))).status, 404)
})

test('the report shows the figure as it is now; what was confirmed before is listed with both values, and confirmed anew', async () => {
  const register = await web.register()
  const now = register.networks.length
  const text = `Regionen deltar i {999|networks;period=2021} nätverk. Sökande lovade {5|jobs-promised;period=2021} jobb.`
  assert.equal((await writer.submit(room, { text })).status, 303)
  assert.match(await read(to('roundReport', { round: at.round })), new RegExp(`deltar i <a[^>]*katalog[^>]*>${now}<`))
  assert.match(await read(to('round', { round: at.round })), /2 siffror läses annorlunda nu/)
  assert.match(await read(room), /2 siffror i svaret läses annorlunda nu/)
  assert.doesNotMatch(await read(to('roundQuestion', { ...at, id: '1.1.2-q1' })), /läses annorlunda nu/)
  const changed = await read(to('roundChanged', { round: at.round }))
  assert.match(changed, new RegExp(`Var 999, är nu ${now}\\.`))
  assert.match(changed, new RegExp(`<del>999</del> <ins>${now}</ins>`))
  assert.match(changed, /5 finns inte längre i katalogen/)
  assert.equal(
    (await writer.submit(to('roundChanged', { round: at.round }), {}, { at: to('roundConfirm', at) })).status,
    303,
  )
  const answer = await web.store.read(region, (db) => answers.findAnswer(db, region, 2021, at.id))
  assert.match(JSON.stringify(answer?.content), new RegExp(`"text":"${now}"`))
  assert.doesNotMatch(await read(to('roundChanged', { round: at.round })), /999/)
})

test('all new values of a round are confirmed at once, but not where a sentence must be changed, nor what nobody has seen', async () => {
  const other = { round: at.round, id: '1.1.1-q1' }
  const changedAt = to('roundChanged', { round: at.round })
  const text = 'Regionen deltar i {998|networks;period=2021} nätverk.'
  assert.equal((await writer.submit(to('roundQuestion', other), { text })).status, 303)
  const stale = await writer.submit(changedAt, { seen: `${other.id}:7` })
  assert.equal(stale.status, 409)
  assert.equal((await writer.submit(changedAt, { seen: `${other.id}:1,${at.id}:9` })).status, 303)
  const left = await read(changedAt)
  assert.doesNotMatch(left, /998/)
  const saved = await web.store.read(region, (db) => answers.findAnswer(db, region, 2021, other.id))
  assert.match(JSON.stringify(saved?.content), new RegExp(`"text":"${(await web.register()).networks.length}"`))
})

test('an opened figure says where it is used to those who are signed in, and a withdrawn one what to use instead', async () => {
  const opened = to('catalogueFigure', { ask: 'networks;period=2021' })
  assert.match(await read(opened), /1\.1\.1-q2/)
  assert.doesNotMatch((await web.ask(opened)).html, /Var siffran används/)
  assert.match(
    await read(to('catalogueFigure', { ask: 'jobs-promised;period=2021' })),
    /Använd i stället: <a[^>]*>resultat</,
  )
})

test('figures are searched by words, with those that fit the question first, and stated ones carry their source', async () => {
  const page = await read(withQuery(to('roundFigures', at), { sok: 'stöd kvinnor' }))
  assert.match(page, /definition=support-women/)
  assert.doesNotMatch(page, /definition=networks/)
  assert.match(await read(withQuery(to('roundFigures', at), { sok: 'xyzzy' })), /Ingen siffra har de orden/)
  assert.match(await read(to('roundFigures', at)), /Passar frågan/)
  const stated = { varde: '12 %', kalla: 'SCB', sida: '4', dag: '2022-01-10' }
  assert.match(await read(withQuery(to('roundFigures', at), stated)), /\{12 %\|källa: SCB, s\. 4, 2022-01-10\}/)
  assert.match(await read(withQuery(to('roundFigures', at), { varde: '12 %' })), /utan den kan siffran inte anges/)
})

test('what cannot be told reads as missing, with the reason, and is not offered to the text', async () => {
  const gone = await read(
    withQuery(to('roundFigures', at), { definition: 'networks', period: '2021', 'filter.kind': 'finns inte' }),
  )
  assert.match(gone, /uppgift saknas/)
  assert.match(gone, /finns inte längre/)
  assert.doesNotMatch(gone, /Infoga sist i svaret/)
  const quarter = await read(withQuery(to('roundFigures', at), { definition: 'paid-amount', period: '2021K2' }))
  assert.match(quarter, /bara för hela år/)
  const share = await read(withQuery(to('roundFigures', at), { definition: 'granted-share', period: '2021' }))
  assert.match(share, /inget att räkna andelen av/)
})

test('a reader may not confirm', async () => {
  const reader = await signedIn(web, 'Rut', ['reader'])
  const sent = await reader.submit(to('settings'), { basedOn: '2' }, { at: to('roundConfirm', at) })
  assert.equal(sent.status, 403)
  const all = await reader.submit(to('settings'), { seen: '' }, { at: to('roundChanged', { round: at.round }) })
  assert.equal(all.status, 403)
})

test('a word that the figure denies stops the answer from being handed in', async () => {
  assert.equal(
    (await writer.submit(room, { text: 'Vi nådde drygt {100|networks;period=2021} nätverk.', basedOn: '2' })).status,
    303,
  )
  const stopped = await writer.submit(room, { step: 'hand-in', seen: '3', comment: '' }, { at: to('roundTurn', at) })
  assert.equal(stopped.status, 422)
  assert.match(await stopped.text(), /Ordet ”drygt” stämmer inte med siffran/)
})

test('the dialog of the editor gets what there is to choose, and how a choice reads', async () => {
  const html = await read(room)
  const { token } = JSON.parse((/data-live="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&quot;', '"')) as {
    token: string
  }
  const all = (await (await writer.postJson(to('roundFigures', at), { token })).json()) as { definitions: unknown[] }
  assert.ok(all.definitions.length >= 30)
  const one = (await (
    await writer.postJson(to('roundFigures', at), { token, ask: 'networks;period=2021' })
  ).json()) as { text: string }
  assert.equal(one.text, String((await web.register()).networks.length))
  const gone = await writer.postJson(to('roundFigures', at), { token, ask: 'jobs-promised;period=2021' })
  assert.equal(gone.status, 422)
})

test('a number typed by hand is told on the page of consistency, and is replaced by the live figure in one step', async () => {
  const second = to('roundQuestion', { ...at, id: '1.1.1-q1' })
  assert.equal((await writer.submit(second, { text: 'Under året beviljades 7 projekt.' })).status, 303)
  const page = await read(to('consistency', { year: 2021 }))
  assert.match(page, /Skrivna för hand, men finns i katalogen/)
  const link = /href="([^"]*byt=7)"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  assert.ok(link)
  assert.match(await read(link), /Under året beviljades \{\d+\|project-count;period=2021\} projekt\.<\/textarea>/)
})

test('only the number itself is replaced: not a part of another, nor one that is live already', () => {
  assert.equal(withFigureFor('14 av 140 och {14|x} samt 14,5.', '14', '{F}'), '{F} av 140 och {14|x} samt 14,5.')
  assert.equal(withFigureFor('140 och {14|x} samt 14,5.', '14', '{F}'), undefined)
  assert.equal(withFigureFor('Vi har 14.', '14', '{$&}'), 'Vi har {$&}.')
})

test('a reference is found without script, put in as a mark, and its goal is told when it has gone', async () => {
  const page = await read(`${to('roundReferences', at)}?sok=1.2.1`)
  assert.match(page, /\{1\.2\.1\|se: avsnitt avsnitt-1-2-1\}/)
  const link = /href="([^"]*fran=hanvisning[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
  assert.match(await read(link), /\{1\.2\.1\|se: avsnitt avsnitt-1-2-1\}/)
  const dead = await read(`${room}?fran=hanvisning&hanvisning=${encodeURIComponent('<b>')}`)
  assert.doesNotMatch(dead, /<b>/)
  const saved = await writer.submit(room, { text: 'Se {tabellen|se: tabell fraga-9-9-q9-svar-tabell-1}.' })
  assert.equal(saved.status, 303)
  assert.match(await read(room), /Det som hänvisningen leder till finns inte i rapporten/)
})

test('no id stands twice where a figure is chosen, in the room of the question or in the catalogue', async () => {
  const chooser = to('roundFigures', at)
  for (const path of [
    chooser,
    withQuery(chooser, { sok: 'stöd' }),
    ...['networks', 'granted-amount', 'indicator-value', 'stated'].map((definition) =>
      withQuery(chooser, { definition, varde: '12', kalla: 'SCB' }),
    ),
    room,
    to('catalogue'),
    to('catalogueFigure', { ask: 'granted-amount;period=2021' }),
  ])
    assert.deepEqual(duplicateIds(await read(path)), [], path)
})

test('a figure of the catalogue tells in which version of an answer it was confirmed, to those who are signed in', async () => {
  const figure = to('catalogueFigure', { ask: 'networks;period=2021' })
  const text = 'Regionen deltar i {61|networks;period=2021} nätverk.'
  assert.equal((await writer.submit(room, { text })).status, 303)
  const page = await read(figure)
  assert.match(page, /bekräftad [1-9]\d* gång/)
  assert.match(page, /bekräftad i 1\.1\.1-q2, version \d+/)
  assert.doesNotMatch((await web.ask(figure)).html, /bekräftad i/)
})

test('the catalogue is searched by words, subject and unit, and says when nothing is left', async () => {
  const { html } = await web.ask(withQuery(to('catalogue'), { sok: 'nätverk', amne: 'cooperation' }))
  assert.match(html, /nätverk och samverkansråd/)
  assert.doesNotMatch(html, /beviljade projekt/)
  assert.match((await web.ask(withQuery(to('catalogue'), { sok: 'xyzzy' }))).html, /Visa alla/)
})

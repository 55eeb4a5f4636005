import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId } from '../../foundation/index.ts'
import { answers, rounds } from '../../reporting/index.ts'
import { openExampleWeb } from '../example-web.ts'
import { to } from '../paths.ts'
import { type Browser, signedIn } from '../signed-in.ts'

const region = asId<'Region'>('orebro')
const round = '2021-government'
const question = '1.1.1-q2'
const at = { round, id: question }
let web: Awaited<ReturnType<typeof openExampleWeb>>
let leader: Browser
let writer: Browser
let reader: Browser

before(async () => {
  web = await openExampleWeb()
  leader = await signedIn(web, 'Lena', ['coordinator'])
  writer = await signedIn(web, 'Vera', ['writer'])
  reader = await signedIn(web, 'Rut', ['reader'])
})
after(() => web.close())

const openForm = { year: '2021', form: 'villkorsbeslut-2021', dueOn: '2022-02-21', before: '' }

test('a writer may not open a round; the leader may, and sees every question with its owner and day', async () => {
  assert.equal((await writer.submit(to('rounds'), openForm)).status, 403)
  const early = await leader.submit(to('rounds'), { ...openForm, dueOn: '2022-01-01' })
  assert.equal(early.status, 422)
  assert.match(await early.text(), /har redan varit/)
  const opened = await leader.submit(to('rounds'), openForm)
  assert.equal(opened.headers.get('location'), to('round', { round }))
  const html = await (await leader.get(to('round', { round }))).text()
  assert.match(html, /31 januari 2022/)
  assert.match(html, /Ingen än/)
})

test('a section is given out, and the writer finds it among her own', async () => {
  const people = await (await leader.get(to('round', { round }))).text()
  const id = /<option value="([^"]+)"[^>]*>Vera/.exec(people)?.[1] ?? ''
  assert.notEqual(id, '')
  const fields = { 'avsnitt.1.1.1': 'ja', unit: 'Strategi', writer: id, reviewer: '', dueOn: '', wishedWords: '200' }
  assert.equal((await writer.submit(to('round', { round }), fields, { at: to('roundAssign', { round }) })).status, 403)
  const wrong = await leader.submit(
    to('round', { round }),
    { ...fields, wishedWords: 'två' },
    { at: to('roundAssign', { round }) },
  )
  assert.equal(wrong.status, 422)
  const done = await leader.submit(to('round', { round }), fields, { at: to('roundAssign', { round }) })
  assert.equal(done.status, 303)
  const mine = await (await writer.get(`${to('round', { round })}?visa=mina`)).text()
  assert.match(mine, /1\.1\.1-q2/)
  assert.doesNotMatch(mine, /3\.1-q1/)
})

test('what was given out can be taken back and given again; nothing ticked is told so', async () => {
  const home = to('round', { round })
  const undo = { at: to('roundUndoAssign', { round }) }
  assert.equal((await writer.submit(to('settings'), {}, undo)).status, 403)
  const none = { unit: 'X', writer: '', reviewer: '', dueOn: '', wishedWords: '' }
  const empty = await leader.submit(home, none, { at: to('roundAssign', { round }) })
  assert.match(await empty.text(), /Inget är kryssat/)
  assert.equal((await leader.submit(home, {}, undo)).status, 303)
  assert.doesNotMatch(await (await writer.get(`${home}?visa=mina`)).text(), /1\.1\.1-q2/)
  const id = /<option value="([^"]+)"[^>]*>Vera/.exec(await (await leader.get(home)).text())?.[1] ?? ''
  const again = { ...none, 'avsnitt.1.1.1': 'ja', unit: 'Strategi', writer: id }
  assert.equal((await leader.submit(home, again, { at: to('roundAssign', { round }) })).status, 303)
})

test('a writer finds hers on her own page; only the leader sees who is to be reminded', async () => {
  const mine = await (await writer.get(to('myPage'))).text()
  assert.match(mine, /Att skriva \(2\)/)
  assert.match(mine, /Lämna över 1\.1\.1:2/)
  assert.equal((await writer.get(to('roundRemind', { round }))).status, 403)
  assert.equal((await leader.get(to('roundRemind', { round }))).status, 200)
})

test('whoever leads sees on her own page what is next in the round; a writer does not', async () => {
  const next = /Fördela frågor som ingen har/
  assert.doesNotMatch(await (await writer.get(to('myPage'))).text(), next)
  const own = await (await leader.get(to('myPage'))).text()
  assert.match(own, next)
  assert.match(own, /Öppnade en rapportomgång: <a [^>]*>Återrapportering till regeringen 2021</)
  assert.doesNotMatch(own, /Loggade in/)
})

test('the leader sees which letters would go, switches the rhythm on, and a writer may not', async () => {
  const at = to('roundRemind', { round })
  const switches = { at: to('roundRhythm', { round }) }
  assert.equal((await writer.submit(to('settings'), { on: 'ja' }, switches)).status, 403)
  assert.match(await (await leader.get(at)).text(), /Se vilka brev som skulle gå/)
  assert.equal((await leader.submit(at, { on: 'ja' }, switches)).status, 303)
  const on = await (await leader.get(at)).text()
  assert.match(on, /På sedan 31 januari 2022, av Lena/)
  assert.match(on, /1 februari 2022/)
})

test('a day off may be given, and is told', async () => {
  const people = await (await leader.get(to('round', { round }))).text()
  const writer = /<option value="([^"]+)"[^>]*>Vera/.exec(people)?.[1] ?? ''
  const fields = { 'fraga.1.1.1-q2': 'ja', unit: '', writer, reviewer: '', dueOn: '2022-01-30', wishedWords: '' }
  const done = await leader.submit(to('round', { round }), fields, { at: to('roundAssign', { round }) })
  assert.equal(done.status, 303)
  const next = await (await leader.get(to('round', { round }))).text()
  assert.match(next, /30 januari 2022 \(söndag\)/)
  assert.match(next, /Dagen du valde är en helg/)
})

test('an answer is written, handed in, sent back with words, handed in again and approved', async () => {
  const room = to('roundQuestion', at)
  assert.equal((await reader.submit(room, { text: 'Nej.' })).status, 403)
  assert.equal((await writer.submit(room, { text: 'Vi stödde nio insatser - fel' })).status, 303)
  const turn = (who: typeof writer, step: string, comment = '', seen = '1') =>
    who.submit(room, { step, comment, seen }, { at: to('roundTurn', at) })
  const stopped = await turn(writer, 'hand-in')
  assert.equal(stopped.status, 422)
  assert.match(await stopped.text(), /Granskningen stoppar/)
  assert.equal((await writer.submit(room, { text: 'Vi stödde nio insatser.', basedOn: '1' })).status, 303)
  assert.equal((await turn(writer, 'hand-in', '', '2')).status, 303)
  assert.equal((await turn(writer, 'approve', '', '2')).status, 403)
  assert.match(await (await turn(leader, 'send-back', '', '2')).text(), /skäl/i)
  assert.equal((await turn(leader, 'send-back', 'För vem?', '2')).status, 303)
  assert.match(await (await writer.get(room)).text(), /För vem\?/)
  assert.equal((await writer.submit(room, { text: 'Vi stödde nio insatser för unga.', basedOn: '2' })).status, 303)
  assert.equal((await turn(writer, 'hand-in', '', '3')).status, 303)
  const overtaken = await turn(leader, 'approve', '', '2')
  assert.match(await overtaken.text(), /efter det att du läste det/)
  assert.equal((await turn(leader, 'approve', '', '3')).status, 303)
  const all = await web.store.read(region, (db) => rounds.listAssignments(db, region, round))
  const given = all.find((each) => each.question === question)
  assert.deepEqual([given?.state, given?.approved], ['approved', 3])
})

test('only what is ticked is approved, and only by whoever may; a round without a round before has no ties to correct', async () => {
  const approve = to('roundApprove', { round })
  assert.match(await (await reader.get(approve)).text(), /Inget svar väntar/)
  const other = { [`godkann.${question}`]: 'ja', [`sedd.${question}`]: '3' }
  const send = (who: typeof reader, fields: Record<string, string>) =>
    who.submit(to('settings'), fields, { at: approve })
  assert.equal((await send(reader, other)).status, 403)
  assert.equal((await send(leader, {})).status, 422)
  assert.equal((await leader.get(to('roundBefore', { round }))).status, 404)
  const couple = { question, from: '' }
  const at = { at: to('roundBefore', { round }) }
  assert.equal((await writer.submit(to('settings'), couple, at)).status, 403)
})

test('the leader sets the days of the plan; days out of order are refused with what was typed', async () => {
  const page = to('roundSettle', { round })
  const html = await (await leader.get(page)).text()
  assert.match(html, /Enheterna har läst/)
  const basedOn = /name="basedOn" value="(\d+)"/.exec(html)?.[1] ?? ''
  const days = { basedOn, dueOn: '2022-02-21', written: '2022-02-18', reviewed: '2022-02-10', led: '', signed: '' }
  const refused = await leader.submit(page, days)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /kommer inte i ordning/)
  assert.equal((await leader.submit(page, { ...days, written: '2022-02-01' })).status, 303)
})

test('every version can be compared and restored; who may not write sees no way to', async () => {
  const html = await (await writer.get(`${to('roundVersions', at)}?fran=2&till=3`)).text()
  assert.match(html, /<ins>[^]*för unga/)
  assert.doesNotMatch(await (await reader.get(to('roundVersions', at))).text(), /name="version"/)
  const restored = await writer.submit(to('roundVersions', at), { version: '1', basedOn: '3' })
  assert.equal(restored.status, 303)
  const answer = await web.store.read(region, (db) => answers.findAnswer(db, region, 2021, question))
  assert.equal(answer?.version, 4)
  assert.match(JSON.stringify(answer?.content), /- fel/)
})

test('a finding is set aside with a reason, and then stops nothing', async () => {
  const room = to('roundQuestion', at)
  const html = await (await writer.get(room)).text()
  const finding = /name="finding" value="([^"]+)"/.exec(html)?.[1] ?? ''
  assert.notEqual(finding, '')
  const aside = (reason: string) => writer.submit(room, { finding, reason }, { at: to('roundSetAside', { round }) })
  assert.equal((await aside(' ')).status, 422)
  assert.equal((await aside('Ett citat.')).status, 303)
  assert.match(await (await writer.get(room)).text(), /Ett citat\./)
})

test('a comment is made on words, answered and resolved; a reader has no form for it', async () => {
  const room = to('roundQuestion', at)
  const say = (who: typeof writer, fields: Record<string, string>) =>
    who.submit(room, fields, { at: to('roundComment', at) })
  assert.equal((await say(reader, { quote: 'nio', text: 'Hej' })).status, 403)
  assert.equal((await say(writer, { quote: 'nio', text: ' ' })).status, 422)
  assert.equal((await say(writer, { quote: 'nio', text: 'Stämmer det?' })).status, 303)
  const html = await (await writer.get(room)).text()
  const comment = /data-comment="([^"]+)"/.exec(html)?.[1] ?? ''
  assert.match(html, /<q>nio<\/q>/)
  assert.equal((await say(writer, { comment, text: '', do: 'turn' })).status, 303)
  assert.match(await (await writer.get(room)).text(), /Lösta \(1\)/)
})

test('steps come with a token from our own pages, or are refused; what is no step is told so', async () => {
  const html = await (await writer.get(to('roundQuestion', at))).text()
  const live = JSON.parse((/data-live="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&quot;', '"')) as Record<
    string,
    string
  >
  const step = { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: 'Nytt ' }] } }
  const sent = { token: live['token'], number: Number(live['number']), steps: [step], client: 'a' }
  const send = (body: unknown, headers = {}) => writer.postJson(to('roundWriting', at), body, headers)
  assert.equal((await send({ ...sent, token: 'fel' })).status, 403)
  assert.equal((await send(sent, { origin: 'https://exempel.se' })).status, 403)
  assert.equal((await send({ ...sent, steps: [{ stepType: 'replace', from: 9000, to: 9001 }] })).status, 422)
  const taken = (await (await send(sent)).json()) as { taken: boolean; unkept: number }
  assert.deepEqual([taken.taken, taken.unkept], [true, 1])
  const checked = await writer.postJson(to('roundCheck', at), {
    token: live['token'],
    tree: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Texten är klar - fel' }] }] },
  })
  assert.match(JSON.stringify(await checked.json()), /R-NOTE/)
})

test('a report from outside fills what nobody has written; a writer may not hand one in', async () => {
  const lines = ['1.2.1 Det regionala tillväxtarbetet', '', 'En egen text.'].join('\n')
  const file = { name: 'rapport.txt', bytes: new TextEncoder().encode(lines) }
  const page = to('roundSettle', { round })
  assert.equal((await writer.upload(to('round', { round }), to('roundFill', { round }), file)).status, 403)
  assert.equal((await leader.upload(page, to('roundFill', { round }), file)).status, 303)
  const broken = { name: 'rapport.docx', bytes: new Uint8Array([1, 2, 3]) }
  const refused = await leader.upload(page, to('roundFill', { round }), broken)
  assert.equal(refused.status, 422)
})

test('one’s own page begins with the one thing to do now; the room says what is next and whom it goes to', async () => {
  const mine = await (await writer.get(to('myPage'))).text()
  assert.match(mine, /Härnäst<\/h2>.*Skriv svaret<\/a>.*Att skriva \(\d+\)/s)
  assert.doesNotMatch(mine, /Be en administratör om rollen skribent/)
  assert.match(await (await reader.get(to('myPage'))).text(), /Be en administratör om rollen skribent/)
  const room = await (await writer.get(to('roundQuestion', { round, id: '1.1.1-q1' }))).text()
  assert.match(room, /Härnäst:<\/strong> skriv svaret och spara, så kan du lämna det till samordnaren\./)
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId } from '../../../foundation/index.ts'
import { listPersons } from '../../../people/index.ts'
import { answers, forms, rounds } from '../../../reporting/index.ts'
import { openExampleWeb } from '../../example-web.ts'
import { to } from '../../paths.ts'
import { type Browser, signedIn } from '../../signed-in.ts'

const region = asId<'Region'>('orebro')
const today = asId<'CalendarDate'>('2022-01-31')
const [round, question] = ['2021-government', '1.1.1-q1']
const path = to('roundStopping', { round })
const undo = to('roundStoppingUndo', { round })
let web: Awaited<ReturnType<typeof openExampleWeb>>
let leader: Browser
let writer: Browser

before(async () => {
  web = await openExampleWeb()
  leader = await signedIn(web, 'Lena', ['coordinator'])
  writer = await signedIn(web, 'Vera', ['writer'])
  const [lena] = (await web.store.read(region, (db) => listPersons(db, region))).filter(({ name }) => name === 'Lena')
  assert.ok(lena)
  const form = forms.getForm('villkorsbeslut-2021')
  await rounds.openRound(web.store, lena, { year: 2021, report: 'government', form, dueOn: '2022-02-21' }, today)
  const written = { text: 'Vi stödde nio insatser - fel' }
  await answers.saveAnswer(web.store, lena, { year: 2021, question, written, basedOn: 0 }, today)
})
after(() => web.close())

const read = async () => (await leader.get(path)).text()
const fields = async (...rules: readonly string[]) => ({
  basedOn: /name="basedOn" value="(\d+)"/.exec(await read())?.[1] ?? '',
  ...Object.fromEntries(rules.map((rule) => [`blocking.${rule}`, 'ja'])),
})
const blocking = async () =>
  (await web.store.read(region, (db) => rounds.listRounds(db, region))).find(({ id }) => id === round)?.blocking

test('every rule is told by its subject, with what it would stop now and the way to its findings', async () => {
  const html = await read()
  assert.match(html, /4 av 30 regler stoppar/)
  assert.match(html, /Reglerna är som i en ny omgång/)
  const row = /<label for="blocking\.R-PUNCT"[\s\S]*?<\/a>/.exec(html)?.[0] ?? ''
  assert.match(row, /Stoppar inte i en ny omgång\.[\s\S]*1 svar innan det lämnas; [\s\S]*regel=R-PUNCT/)
  const findings = await (await leader.get(`${to('roundFindings', { round })}?regel=R-PUNCT`)).text()
  assert.match(findings, /<details class="finding-group" open/)
  assert.equal(findings.match(/class="finding-group"/g)?.length, 1)
})

test('a choice is saved, said in words, and taken back from the same page', async () => {
  const before_ = await blocking()
  assert.equal((await leader.submit(path, await fields('R-PUNCT', 'R-NOTE'))).status, 303)
  assert.deepEqual(await blocking(), ['R-NOTE', 'R-PUNCT'])
  const html = await read()
  assert.match(html, /Senast ändrat [^.]* av Lena/)
  assert.match(html, /Började stoppa: <span[^>]*>Mellanslag, punkter och tankstreck/)
  assert.match(html, /2 av 30 regler stoppar\. Just nu hindrar de 1 svar/)
  assert.equal((await leader.submit(path, {}, { at: undo })).status, 303)
  assert.deepEqual((await blocking())?.toSorted(), before_?.toSorted())
  const again = await leader.submit(path, {}, { at: undo })
  assert.equal(again.status, 422)
})

test('one button puts the rules back as in a new round', async () => {
  await leader.submit(path, await fields('R-SUM'))
  const html = await read()
  const back = html.slice(html.lastIndexOf('<form'))
  assert.match(back, /Återställ till standard/)
  const hidden = [...back.matchAll(/type="hidden" name="([\w.-]+)" value="([^"]*)"/g)].map(([, name, value]) => [
    name,
    value,
  ])
  assert.equal((await leader.post(path, Object.fromEntries(hidden) as Record<string, string>)).status, 303)
  assert.deepEqual(await blocking(), ['R-EMPTY', 'R-ENC', 'R-NOTE', 'R-WORD'])
})

test('only a leader sees and chooses; a rule that is not there, and an older page, change nothing', async () => {
  assert.equal((await writer.get(path)).status, 403)
  const sent = await fields('R-SUM')
  assert.equal((await writer.submit(to('settings'), sent, { at: path })).status, 403)
  assert.equal((await writer.submit(to('settings'), {}, { at: undo })).status, 403)
  const before_ = await blocking()
  assert.equal((await leader.submit(path, await fields('R-FINNSINTE'))).status, 422)
  const old = await leader.submit(path, { ...sent, basedOn: '1' })
  assert.equal(old.status, 409)
  assert.match(await old.text(), /id="blocking\.R-SUM"[^>]*checked/, 'what was ticked is kept')
  assert.deepEqual(await blocking(), before_)
})

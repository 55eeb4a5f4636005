import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openExampleWeb } from '../example-web.ts'
import { to, withQuery } from '../paths.ts'
import { type Browser, signedIn } from '../signed-in.ts'

let web: Awaited<ReturnType<typeof openExampleWeb>>
let leader: Browser
let writer: Browser

before(async () => {
  web = await openExampleWeb()
  leader = await signedIn(web, 'Lena', ['coordinator'])
  writer = await signedIn(web, 'Vera', ['writer'])
})
after(() => web.close())

const wheel = to('wheel')
const at = { at: to('wheelTask') }
const task = {
  id: '',
  basedOn: '0',
  title: 'Egen dag',
  owner: 'Analys',
  person: '',
  on: '08-20',
  leadDays: '10',
  basis: '',
}

test('a task is added, taken away and brought back by the leader; a writer has no form, and is refused', async () => {
  assert.doesNotMatch(await (await writer.get(withQuery(wheel, { andra: 'ny' }))).text(), /name="leadDays"/)
  assert.equal((await writer.submit(wheel, task, at)).status, 403)
  const wrong = await leader.submit(withQuery(wheel, { andra: 'ny' }), { ...task, on: '20 augusti' }, at)
  assert.match(await wrong.text(), /value="20 augusti"/)
  assert.equal((await leader.submit(wheel, task, at)).status, 303)
  assert.match(await (await writer.get(wheel)).text(), /Egen dag/)
  const change = { ...task, id: 'egen-dag', basedOn: '1' }
  assert.equal((await leader.submit(wheel, { ...change, gone: 'ja' }, at)).status, 303)
  assert.doesNotMatch(await (await writer.get(wheel)).text(), /Egen dag/)
  assert.equal((await leader.submit(wheel, change, at)).status, 409)
  assert.equal((await leader.submit(wheel, { ...change, basedOn: '2' }, at)).status, 303)
  assert.match(await (await writer.get(wheel)).text(), /Egen dag/)
})

test('a task is marked as done and not done; whose work it is not is refused', async () => {
  const done = { at: to('wheelDone') }
  const mark = { task: 'egen-dag', year: '2022' }
  assert.equal((await writer.submit(wheel, mark, done)).status, 403)
  assert.equal((await leader.submit(wheel, mark, done)).status, 303)
  assert.match(await (await leader.get(withQuery(wheel, { ar: 2022 }))).text(), /wheel-done/)
})

test('the calendar file holds the tasks; nobody gets it without signing in', async () => {
  assert.match(await (await writer.get(to('wheelFile'))).text(), /UID:egen-dag-\d{4}@kraftsamling/)
  assert.notEqual((await web.send(to('wheelFile'), {})).status, 200)
})

test('a calendar program follows the wheel on an address of one’s own, without signing in, until it is ended', async () => {
  const home = to('wheelSubscription')
  const made = await (await writer.submit(home, {})).text()
  const path = /value="https?:\/\/[^/"]+(\/arshjul\/prenumeration\/[^"]+\.ics)"/.exec(made)?.[1] ?? ''
  assert.notEqual(path, '')
  assert.doesNotMatch(await (await writer.get(home)).text(), /\.ics/)
  const followed = await web.send(path, {})
  assert.match(followed.headers.get('content-type') ?? '', /text\/calendar/)
  const calendar = await followed.text()
  assert.match(calendar, /UID:egen-dag-2022@kraftsamling/)
  assert.match(calendar, /UID:egen-dag-2023@kraftsamling/)
  assert.equal((await writer.submit(home, {}, { at: to('wheelUnsubscribe') })).status, 303)
  assert.equal((await web.send(path, {})).status, 404)
  assert.notEqual((await web.send(home, {})).status, 200)
})

test('whoever answers for a task finds it on her own page and marks it there; nobody else of her kind may', async () => {
  const people = await (await leader.get(withQuery(wheel, { andra: 'ny' }))).text()
  const vera = /<option value="([^"]+)"[^>]*>Vera/.exec(people)?.[1] ?? ''
  assert.notEqual(vera, '')
  const given = { ...task, title: 'Veras dag', on: '02-05', leadDays: '30', person: vera }
  assert.equal((await leader.submit(wheel, given, at)).status, 303)
  const mine = await (await writer.get(to('myPage'))).text()
  assert.match(mine, /Mitt i årshjulet \(1\).*Veras dag/s)
  const mark = { task: 'veras-dag', year: '2022', from: 'min-sida' }
  const other = await signedIn(web, 'Vide', ['writer'])
  assert.equal((await other.submit(wheel, mark, { at: to('wheelDone') })).status, 403)
  const done = await writer.submit(to('myPage'), mark, { at: to('wheelDone') })
  assert.equal(done.headers.get('location'), to('myPage'))
  assert.match(await (await writer.get(to('myPage'))).text(), /Mitt i årshjulet \(0\)/)
})

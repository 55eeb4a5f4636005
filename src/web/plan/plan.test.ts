import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openExampleWeb } from '../example-web.ts'
import { to } from '../paths.ts'
import { type Browser, signedIn } from '../signed-in.ts'

let web: Awaited<ReturnType<typeof openExampleWeb>>
let officer: Browser
let reader: Browser

before(async () => {
  web = await openExampleWeb()
  officer = await signedIn(web, 'Olle', ['officer'])
  reader = await signedIn(web, 'Rut', ['reader'])
})
after(() => web.close())

const at = to('operationalPlan')
const task = {
  goal: '',
  newGoal: 'Exempelmål',
  plan: '',
  title: 'Kartlägg kompetens',
  owner: 'Analys',
  plannedEnd: '2099-06-30',
  deviation: '',
}
const add = (who: Browser, more = {}) => who.submit(at, { ...task, ...more }, { at: to('operationalTask') })
const page = async (path = at, who = officer) => (await who.get(path)).text()

test('whoever may only read adds no task and is shown no form', async () => {
  assert.match(await page(), /Inga uppgifter är inlagda än/)
  assert.equal((await add(reader)).status, 403)
  assert.doesNotMatch(await page(at, reader), /Lägg till en uppgift/)
})

test('a task needs one goal, and one whose day has passed says why; what was typed stands there', async () => {
  const none = await add(officer, { newGoal: '' })
  assert.equal(none.status, 422)
  assert.match(await none.text(), /Välj ett mål eller skriv ett nytt/)
  const late = await (await add(officer, { plannedEnd: '2020-01-31' })).text()
  assert.match(late, /id="deviation-fel">Skriv varför/)
  assert.match(late, /Kartlägg kompetens/)
  assert.equal((await add(officer)).status, 303)
  assert.equal((await add(officer, { newGoal: 'exempelmål', title: 'Ring runt', owner: 'Energi' })).status, 303)
  assert.equal([...(await page()).matchAll(/<h2[^>]*>Exempelmål<\/h2>/g)].length, 1)
})

let id = ''

test('a filter lies in the address, is told as a sentence, and goes along into the file', async () => {
  const asked = `${at}?ansvarig=Analys&plan=verksamhetsplanen`
  const shown = await page(asked)
  assert.match(shown, /1 av 2 uppgifter visas: ansvarig Analys, plan Verksamhetsplanen\./)
  assert.doesNotMatch(shown, /Ring runt/)
  id = /uppgift\/(kartlagg-kompetens-[\w-]+)"/.exec(shown)?.[1] ?? ''
  assert.match(await page(`${at}?lage=stoppad`), /Rensa|filter/i)
  const file = await officer.get(`${to('operationalPlanFile', { format: 'csv' })}?ansvarig=Analys`)
  assert.match(file.headers.get('content-type') ?? '', /csv/)
  const rows = await file.text()
  assert.match(rows, /Kartlägg kompetens/)
  assert.doesNotMatch(rows, /Ring runt/)
  assert.equal((await officer.get(to('operationalPlanFile', { format: 'exe' }))).status, 404)
})

const change = (who: Browser, more = {}) =>
  who.submit(
    `${at}?andra=${id}`,
    { id, version: '1', status: 'stopped', deviation: '', plannedEnd: '2099-09-30', why: '', ...more },
    { at: `${to('operationalStatus')}?ansvarig=Analys` },
  )

test('a refused change stands there with its problems beside the fields; a taken one comes back to the same filter', async () => {
  const refused = await change(officer, { why: 'Väntar på underlag.' })
  assert.equal(refused.status, 422)
  const told = await refused.text()
  assert.match(told, /id="deviation-fel"/)
  assert.doesNotMatch(told, /id="why-fel"/)
  assert.match(told, />Väntar på underlag\.<\/textarea>/)
  assert.match(told, /value="2099-09-30"/)
  assert.equal((await change(reader)).status, 403)
  const taken = await change(officer, { deviation: 'Ingen tid.', why: 'Väntar på underlag.' })
  assert.equal(taken.headers.get('location'), `${at}?ansvarig=Analys`)
  assert.match(await page(), /Lovat 2099-06-30|Lovat 30 juni 2099/)
  assert.equal((await change(officer, { deviation: 'x', why: 'y' })).status, 409)
})

test('the history tells who changed what, and the latest change is undone by those who may', async () => {
  const one = to('operationalTaskOne', { id })
  const told = await page(one)
  assert.match(told, /Olle/)
  assert.match(told, /Inte påbörjad → Stoppad/)
  const undo = (who: Browser) => who.submit(one, { version: '2' }, { at: to('operationalUndo', { id }) })
  assert.equal((await undo(reader)).status, 403)
  assert.equal((await undo(officer)).headers.get('location'), one)
  const undone = await page(one)
  assert.match(undone, /Ångrade en ändring/)
  assert.doesNotMatch(undone, /Flyttade slutdagar/)
  assert.equal((await officer.get(to('operationalTaskOne', { id: 'okand' }))).status, 404)
})

test('on the English page the states are in English', async () => {
  const english = await page(`${at}?sprak=en`)
  assert.match(english, /Not begun/)
  assert.doesNotMatch(english, />Inte påbörjad</)
})

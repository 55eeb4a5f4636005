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
  assert.equal([...(await page()).matchAll(/<span[^>]*>Exempelmål<\/span>/g)].length, 2)
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
})

test('when somebody else came first both versions are shown, with who did it, and what was typed stands there', async () => {
  const late = await change(officer, { deviation: 'Min förklaring.', plannedEnd: '2099-09-30' })
  assert.equal(late.status, 409)
  const told = await late.text()
  const both = told.slice(told.indexOf('Någon annan hann före'))
  assert.match(told, /role="alert"[^§]*Någon annan ändrade uppgiften medan du skrev/)
  assert.match(both, /Ändrad av Olle/)
  assert.match(both, /”Ingen tid\.”[\s\S]*”Min förklaring\.”/)
  assert.match(told, />Min förklaring\.<\/textarea>/)
  assert.match(told, /name="version" value="2"/)
})

test('the sentence at the top says all that is to be explained', async () => {
  const both = await (await change(officer, { version: '2', plannedEnd: '2099-12-31' })).text()
  assert.match(
    both,
    /role="alert"[^§]*Skriv varför uppgiften är försenad eller stoppad\. Skriv varför slutdagen flyttas\./,
  )
  const late = await (await add(officer, { plannedEnd: '2020-01-31' })).text()
  assert.match(late, /role="alert"[^§]*Skriv varför uppgiften är försenad eller stoppad\./)
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

const named = { title: 'Kartlägg utbud', owner: 'Energi', goal: '', newGoal: 'Annat mål' }
const rename = (who: Browser, more = {}) =>
  who.submit(
    to('operationalTaskOne', { id }),
    { version: '3', ...named, ...more },
    { at: to('operationalRename', { id }) },
  )

test('title, owner and goal of a task are changed by those who may; who comes late sees both versions', async () => {
  const one = to('operationalTaskOne', { id })
  assert.doesNotMatch(await page(one, reader), /Ändra uppgift, ansvarig eller mål/)
  assert.equal((await rename(reader)).status, 403)
  const empty = await rename(officer, { title: ' ' })
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /id="title-fel"/)
  assert.equal((await rename(officer, { newGoal: '' })).status, 422)
  assert.equal((await rename(officer)).headers.get('location'), one)
  assert.match(await page(one), /Uppgift: ”Kartlägg kompetens” → ”Kartlägg utbud”/)
  const late = await rename(officer, { title: 'Kartlägg allt' })
  assert.equal(late.status, 409)
  assert.match(await late.text(), /”Kartlägg utbud”[\s\S]*”Kartlägg allt”/)
})

test('a task is taken out of the plan with a reason, told below the list, and put back', async () => {
  const one = to('operationalTaskOne', { id })
  const out = (who: Browser, why: string) =>
    who.submit(one, { version: '4', why }, { at: to('operationalWithdraw', { id }) })
  assert.equal((await out(reader, 'x')).status, 403)
  const missing = await out(officer, ' ')
  assert.equal(missing.status, 422)
  assert.match(await missing.text(), /id="why-fel">Skriv varför uppgiften inte längre ska göras/)
  assert.equal((await out(officer, 'Görs av kommunerna.')).status, 303)
  const list = await page()
  assert.match(list, /1 uppgift är borttagen ur planen[\s\S]*Görs av kommunerna\./)
  assert.match(list, /Alla visas: 1 uppgift\./)
  assert.match(await page(one), /Lägg tillbaka i planen/)
  await officer.submit(one, { version: '5' }, { at: to('operationalUndo', { id }) })
  assert.match(await page(), /Alla visas: 2 uppgifter\./)
})

test('late is told by its day, and can be counted by another; what is no day is told', async () => {
  assert.match(await page(), /skulle ha varit klart före 31 januari 2022/)
  const counted = await page(`${at}?dag=2100-01-01&sen=ja`)
  assert.match(counted, /skulle ha varit klart före 1 januari 2100/)
  assert.match(counted, /2 av 2 uppgifter visas: försenade/)
  assert.match(await page(`${at}?dag=2100-13-01`), /2100-13-01/)
})

test('on the English page the states are in English', async () => {
  const english = await page(`${at}?sprak=en`)
  assert.match(english, /Not begun/)
  assert.doesNotMatch(english, />Inte påbörjad</)
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openExampleWeb } from '../example-web.ts'
import { to } from '../paths.ts'
import { type Browser, signedIn } from '../signed-in.ts'

let web: Awaited<ReturnType<typeof openExampleWeb>>
let leader: Browser
let writer: Browser
let reader: Browser
const round = '2021-government'
const id = '2021-fler-unga-driver-foretag'

before(async () => {
  web = await openExampleWeb()
  leader = await signedIn(web, 'Lena', ['coordinator'])
  writer = await signedIn(web, 'Vera', ['writer'])
  reader = await signedIn(web, 'Rut', ['reader'])
  await leader.submit(to('rounds'), { year: '2021', form: 'villkorsbeslut-2021', dueOn: '2022-02-21', before: '' })
})
after(() => web.close())

const told = {
  title: 'Fler unga driver företag',
  whatMoved: 'Tolv unga har startat företag.',
  forWhom: 'unga under 25',
  where: 'hela länet',
  horizon: 'short',
  status: 'actual',
  basis: 'follow-up',
  mainFactor: 'rådgivningen',
  evidence: 'lägesrapport',
  'insatser.omsint': 'ja',
}

test('whoever has none is told what a movement is; a reader writes none', async () => {
  assert.match(await (await writer.get(to('movements'))).text(), /skrivs en gång/)
  assert.equal((await reader.get(to('newMovement'))).status, 403)
  assert.equal((await reader.submit(to('movements'), told, { at: to('newMovement') })).status, 403)
})

test('a movement without a title is told so, and what was written stands there again', async () => {
  const refused = await writer.submit(to('newMovement'), { ...told, title: ' ' })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Tolv unga har startat företag\./)
})

const at = to('movement', { id })

test('a movement goes from written to sent back to approved, by those who may', async () => {
  assert.equal((await writer.submit(to('newMovement'), told)).headers.get('location'), at)
  const back = (who: Browser, comment: string) =>
    who.submit(at, { seen: '1', comment }, { at: to('movementSendBack', { id }) })
  assert.equal((await back(writer, 'Nej.')).status, 403)
  assert.equal((await back(leader, '')).status, 422)
  assert.equal((await back(leader, 'Säg hur många som är kvinnor.')).status, 303)
  const list = await (await writer.get(to('movements'))).text()
  assert.match(list, /Återlämnade till dig \(1\)/)
  assert.match(list, /Säg hur många som är kvinnor\./)
  assert.match(await (await writer.get(to('movementEdit', { id }))).text(), /Säg hur många som är kvinnor\./)
  const changed = { ...told, whatMoved: 'Tolv unga, varav åtta kvinnor.', 'municipalities.1880': 'ja', where: '' }
  assert.equal((await writer.submit(to('movementEdit', { id }), changed)).status, 303)
  const approve = (who: Browser, seen: string) => who.submit(at, { seen }, { at: to('movementApprove', { id }) })
  assert.equal((await approve(writer, '3')).status, 403)
  assert.equal((await approve(leader, '1')).status, 409)
  assert.equal((await approve(leader, '3')).status, 303)
  const versions = await (await writer.get(to('movementVersions', { id }))).text()
  assert.match(versions, /Sände tillbaka en förflyttning/)
  const compared = await (await writer.get(`${to('movementVersions', { id })}?fran=1&till=3`)).text()
  assert.match(compared, /<ins>.*åtta.*kvinnor/s)
})

test('a movement is placed, trimmed, compared when its origin moves on, and what is done can be undone', async () => {
  const place = { at: `${round} 1.1.1-q2`, text: 'Tolv unga driver företag.' }
  const send = async (who: Browser, fields: Readonly<Record<string, string>>) => {
    const formular = /name="formular" value="([^"]*)"/.exec(await (await who.get(at)).text())?.[1] ?? ''
    return (await who.post(to('movementPlace', { id }), { formular, ...fields })).status
  }
  const here = to('movementPlaceHere', { round, question: '1.1.1-q2' })
  assert.equal((await reader.get(here)).status, 403)
  assert.match(await (await writer.get(here)).text(), /Fler unga driver företag/)
  assert.equal(await send(reader, place), 403)
  assert.equal(await send(writer, place), 303)
  assert.equal(await send(writer, place), 409)
  assert.match(await (await writer.get(to('roundReport', { round }))).text(), /Tolv unga driver företag\./)

  assert.equal((await writer.submit(to('movementEdit', { id }), { ...told, whatMoved: 'Tretton unga.' })).status, 303)
  await leader.submit(at, { seen: '5' }, { at: to('movementApprove', { id }) })
  for (const path of [at, to('roundQuestion', { round, id: '1.1.1-q2' })]) {
    const html = await (await writer.get(path)).text()
    assert.match(html, /har gått vidare/)
    assert.match(html, /<del>.*Tolv/s)
    assert.match(html, /Godkänd av Lena/)
  }
  assert.match(await (await writer.get(to('movementMatrix'))).text(), /1\.1\.1-q2.*har gått vidare/s)
  assert.match(await (await writer.get(`${to('movements')}?plats=gatt-vidare`)).text(), /Fler unga driver/)
  assert.equal(await send(writer, { at: place.at, seen: '1', do: 'take-new' }), 303)
  assert.match(await (await writer.get(to('roundReport', { round }))).text(), /Tretton unga\./)
  assert.equal(await send(writer, { at: place.at, seen: '2', do: 'undo' }), 303)
  assert.equal(await send(writer, { at: place.at, seen: '3', do: 'take-away' }), 303)
  assert.match(await (await writer.get(at)).text(), /Togs bort härifrån av Vera/)
  assert.equal(await send(writer, { at: place.at, seen: '4', do: 'undo' }), 303)
  assert.match(await (await writer.get(to('roundReport', { round }))).text(), /Tolv unga driver företag\./)
})

test('the list and the matrix are taken away whole, by whoever has signed in', async () => {
  const file = (who: Browser, what: string, format = 'csv') => who.get(to('movementFile', { what, format }))
  const list = await (await file(reader, 'lista')).text()
  assert.match(list, /Rubrik;/)
  assert.match(list, /Fler unga driver företag/)
  assert.match(await (await file(reader, 'matris')).text(), /1\.1\.1-q2 \(/)
  assert.equal((await file(reader, 'lista', 'xlsx')).status, 200)
  assert.equal((await file(reader, 'annat')).status, 404)
  assert.equal((await web.ask(to('movementFile', { what: 'lista', format: 'csv' }))).status, 403)
})

test('a movement is begun from an insats or a goal with what is known', async () => {
  const html = await (await writer.get(`${to('newMovement')}?insats=omsint`)).text()
  assert.match(html, /name="insatser\.omsint" value="ja" checked/)
  assert.match(await (await writer.get(to('insats', { id: 'omsint' }))).text(), /ny\?insats=omsint/)
  assert.doesNotMatch(await (await reader.get(to('insats', { id: 'omsint' }))).text(), /ny\?insats=omsint/)
})

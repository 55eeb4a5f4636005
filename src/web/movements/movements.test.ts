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

test('a movement goes from written to approved to placed, and stands in the report', async () => {
  assert.equal((await writer.submit(to('newMovement'), told)).headers.get('location'), to('movement', { id }))
  const at = to('movement', { id })
  const approve = (who: Browser) => who.submit(at, { seen: '1' }, { at: to('movementApprove', { id }) })
  assert.equal((await approve(writer)).status, 403)
  assert.equal((await approve(leader)).status, 303)
  const place = { at: `${round} 1.1.1-q2`, text: 'Tolv unga driver företag.' }
  assert.equal((await reader.submit(at, place, { at: to('movementPlace', { id }) })).status, 403)
  assert.equal((await writer.submit(at, place, { at: to('movementPlace', { id }) })).status, 303)
  assert.match(await (await writer.get(to('roundReport', { round }))).text(), /Tolv unga driver företag\./)
  const stale = await writer.submit(to('movementEdit', { id }), { ...told, basedOn: '1' })
  assert.equal(stale.status, 409)
  assert.equal((await writer.submit(to('movementEdit', { id }), { ...told, whatMoved: 'Tretton.' })).status, 303)
  await leader.submit(at, { seen: '3' }, { at: to('movementApprove', { id }) })
  assert.match(await (await writer.get(at)).text(), /har gått vidare/)
  assert.match(await (await writer.get(to('movementMatrix'))).text(), /1\.1\.1-q2/)
})

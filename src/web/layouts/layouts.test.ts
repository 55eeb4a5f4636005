import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openExampleWeb } from '../example-web.ts'
import { to } from '../paths.ts'
import { type Browser, signedIn } from '../signed-in.ts'

const path = to('layout', { report: 'strategy' })
const restore = to('layoutRestore', { report: 'strategy' })
const file = (version: number) => to('layoutFile', { report: 'strategy', version })
let web: Awaited<ReturnType<typeof openExampleWeb>>
let leader: Browser
let writer: Browser

before(async () => {
  web = await openExampleWeb()
  leader = await signedIn(web, 'Lena', ['coordinator'])
  writer = await signedIn(web, 'Vera', ['writer'])
})
after(() => web.close())

const shipped = async () => (await leader.get(file(0))).text()
const read = async () => (await leader.get(path)).text()
const send = (who: Browser, text: string, act: 'try' | 'keep', basedOn = '0') =>
  who.submit(path, { text, act, basedOn })

test('the layout that holds is told in words and fetched as it is', async () => {
  const html = await read()
  assert.match(html, /Produktens upplägg gäller/)
  assert.match(html, /varje område i den nationella strategin/)
  assert.match(await shipped(), /"id": "uppfoljning-rus"/)
  assert.match(await (await leader.get(to('layouts'))).text(), /Uppföljningarnas upplägg/)
})

test('trying keeps nothing: it says what a layout makes, or all that is wrong, and what was pasted stands there', async () => {
  const fits = await (await send(leader, await shipped(), 'try')).text()
  assert.match(fits, /Upplägget går att använda.*6 delar och \d+ frågor/)
  const wrong = await send(leader, '{"id":"x","parts":[]}', 'try')
  assert.equal(wrong.status, 422)
  const told = await wrong.text()
  assert.match(told, /2 saker behöver rättas/)
  assert.match(told, /<code>title<\/code>[\s\S]*saknas/)
  assert.match(told, /<textarea[^>]*>\{(?:&quot;|")id(?:&quot;|")/)
  assert.match(await (await send(leader, ' ', 'try')).text(), /Klistra in ett upplägg, eller välj en fil/)
  assert.match(await (await send(leader, '{', 'keep')).text(), /inte JSON/)
  assert.match(await read(), /Produktens upplägg gäller/)
})

test('a kept layout holds for the form of a new round, is a version, and the way back is one button', async () => {
  const own = (await shipped()).replace('"Uppföljning av den regionala utvecklingsstrategin"', '"Vår uppföljning"')
  assert.equal((await send(leader, own, 'keep')).status, 303)
  assert.match(await read(), /Regionens eget upplägg gäller, sparat 31 januari 2022 av Lena/)
  assert.match(await (await leader.get(to('rounds'))).text(), /Vår uppföljning/)
  const late = await send(leader, own, 'keep', '0')
  assert.equal(late.status, 409)
  assert.match(await late.text(), /Vår uppföljning/, 'what was pasted stands there')
  const upload = { name: 'upplagg.json', bytes: new TextEncoder().encode(own.replace('Vår', 'Er')) }
  const sent = await leader.upload(path, path, upload, { text: '', act: 'keep', basedOn: '1' })
  assert.equal(sent.status, 303)
  assert.match(await (await leader.get(file(2))).text(), /Er uppföljning/)
  assert.equal((await leader.submit(path, { basedOn: '2', version: '1' }, { at: restore })).status, 303)
  assert.match(await (await leader.get(to('rounds'))).text(), /Vår uppföljning/)
  assert.equal((await leader.submit(path, { basedOn: '3', version: '0' }, { at: restore })).status, 303)
  assert.match(await read(), /Produktens upplägg gäller/)
})

test('only a leader sees, fetches, keeps and restores; what is no follow-up is not found', async () => {
  for (const each of [to('layouts'), path, file(0)]) assert.equal((await writer.get(each)).status, 403)
  const text = await shipped()
  const form = to('settings')
  assert.equal((await writer.submit(form, { text, act: 'keep', basedOn: '4' }, { at: path })).status, 403)
  assert.equal((await writer.submit(form, { version: '0', basedOn: '4' }, { at: restore })).status, 403)
  assert.equal((await leader.get(to('layout', { report: 'budget' }))).status, 404)
  assert.equal((await leader.get(file(99))).status, 404)
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openExampleWeb } from '../example-web.ts'
import { to, withQuery } from '../paths.ts'
import { type Browser, signedIn } from '../signed-in.ts'

let web: Awaited<ReturnType<typeof openExampleWeb>>
let leader: Browser
let writer: Browser
const round = to('round', { round: '2021-government' })
const assign = { at: to('roundAssign', { round: '2021-government' }) }
const nothing = { unit: '', writer: '', reviewer: '', dueOn: '', wishedWords: '' }

before(async () => {
  web = await openExampleWeb()
  leader = await signedIn(web, 'Lena', ['coordinator'])
  writer = await signedIn(web, 'Vera', ['writer'])
  await leader.submit(to('rounds'), { year: '2021', form: 'villkorsbeslut-2021', dueOn: '2022-02-21', before: '' })
})
after(() => web.close())

const read = async (path: string) => (await leader.get(path)).text()

test('only the leader sees and changes units', async () => {
  assert.equal((await writer.get(to('units'))).status, 403)
  for (const at of ['unitSave', 'unitsMerge', 'unitsPart'] as const)
    assert.equal((await writer.submit(to('settings'), { name: 'X', from: 'X', into: 'Y' }, { at: to(at) })).status, 403)
})

test('a name that was typed is taken up, changed, and from then on chosen from a list', async () => {
  const typed = { ...nothing, 'fraga.1.1.1-q2': 'ja', unit: 'Näring' }
  assert.equal((await leader.submit(round, typed, assign)).status, 303)
  assert.match(await read(to('units')), /Namn som bara är skrivna.*Näring/s)
  assert.equal((await leader.submit(to('units'), { name: 'Näring' }, { at: to('unitSave') })).status, 303)
  const form = await read(withQuery(to('units'), { andra: 'naring' }))
  const lena = /<option value="([^"]+)"[^>]*>Lena/.exec(form)?.[1] ?? ''
  const change = { id: 'naring', basedOn: '1', name: 'Näringsliv', leader: lena, [`medlem.${lena}`]: 'ja' }
  assert.equal((await leader.submit(to('units'), change, { at: to('unitSave') })).status, 303)
  assert.match(await read(to('units')), /Näringsliv<.*Leds av Lena.*medlemmar: 1.*frågor i omgångar: 1/s)
  assert.match(await read(round), /<select[^>]*name="unit"/)
  const unknown = await leader.submit(round, { ...typed, unit: 'Hittepå' }, assign)
  assert.match(await unknown.text(), /Enheten finns inte i registret/)
  assert.equal((await leader.submit(round, { ...typed, unit: 'Näringsliv' }, assign)).status, 303)
})

test('two units are merged and parted', async () => {
  assert.equal((await leader.submit(to('units'), { name: 'Företag' }, { at: to('unitSave') })).status, 303)
  const merge = { from: 'Företag', into: 'Näringsliv' }
  assert.equal((await leader.submit(to('units'), merge, { at: to('unitsMerge') })).status, 303)
  const merged = await read(to('units'))
  assert.match(merged, /Senast slogs Företag ihop med Näringsliv, av Lena/)
  assert.equal((await leader.submit(to('units'), {}, { at: to('unitsPart') })).status, 303)
  assert.match(await read(to('units')), /<strong class="row-name">Företag/)
  const nameless = await leader.submit(to('units'), { name: ' ' }, { at: to('unitSave') })
  assert.match(await nameless.text(), /Skriv enhetens namn/)
})

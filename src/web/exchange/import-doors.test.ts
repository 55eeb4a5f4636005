import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId } from '../../foundation/index.ts'
import { ledger } from '../../portfolio/index.ts'
import { openExampleWeb } from '../example-web.ts'
import { to, withQuery } from '../paths.ts'
import { type Browser, signedIn } from '../signed-in.ts'

let web: Awaited<ReturnType<typeof openExampleWeb>>
let analyst: Browser
before(async () => {
  web = await openExampleWeb()
  analyst = await signedIn(web, 'Anna', ['analyst'])
})
after(() => web.close())

const fileOf = (text: string, name = 'lista.csv') => ({ name, bytes: new TextEncoder().encode(text) })
const list =
  'Ärende-id;Projektnamn;Ägare;Startdatum;Slutdatum;Beviljat belopp\nA1;Smart energi;Exempellän;2020-01-01;2021-12-31;100 000\n'
const rows = async () => (await ledger.presentLedger(web.store, asId<'Region'>('orebro'))).rows
const hidden = (html: string, name: string) =>
  (new RegExp(`name="${name}" value="([^"]*)"`).exec(html.slice(html.lastIndexOf('<form')))?.[1] ?? '').replaceAll(
    '&quot;',
    '"',
  )
const fields = (html: string) =>
  Object.fromEntries(['formular', 'shelf', 'hash', 'mapping'].map((name) => [name, hidden(html, name)]))

test('a file is shown as a difference, then written, then shown as nothing new', async () => {
  const shown = await (await analyst.upload(to('import'), to('importShow'), fileOf(list))).text()
  assert.match(shown, /1 nya, 0 ändrade/)
  assert.equal((await rows()).length, 0)
  const written = await (await analyst.post(to('importDo'), fields(shown))).text()
  assert.match(written, /1 nya och 0 ändrade ärenden/)
  assert.equal((await rows())[0]?.granted, 10_000_000)
  const again = await (await analyst.upload(to('import'), to('importShow'), fileOf(list))).text()
  assert.match(again, /0 nya, 0 ändrade, 1 oförändrade/)
  const stale = await analyst.post(to('importDo'), fields(shown))
  assert.equal(stale.status, 409)
})

test('swapped columns are told by row and column, and nothing is written', async () => {
  const before = (await rows()).length
  const swapped = 'Ärende-id;Projektnamn;Startdatum;Beviljat belopp\nB1;Namn;100 000;2020-01-01\n'
  const html = await (await analyst.upload(to('import'), to('importShow'), fileOf(swapped))).text()
  assert.match(html, /Är kolumnerna förväxlade\?/)
  assert.match(html, /0 nya, 0 ändrade/)
  assert.equal((await rows()).length, before)
})

test('a mapping is mended by hand and the file is read anew', async () => {
  const odd = 'Nummer;Vad;Pengar\nC1;Ett projekt;5.000\n'
  const html = await (await analyst.upload(to('import'), to('importShow'), fileOf(odd, 'udda.csv'))).text()
  const mended = {
    system: 'Udda',
    key: 'Nummer',
    'column.1': 'title',
    'column.2': 'granted',
    numbers: '1.234,5',
    dates: '2021-09-30',
    kind: 'commission',
    values: '',
  }
  const again = await (await analyst.post(to('importShow'), { ...fields(html), ...mended })).text()
  assert.match(again, /1 nya/)
  assert.match(again.replaceAll('\u00a0', ' '), /5 000 kr/)
})

test('what is no table, and a file that is no longer kept, are told in words', async () => {
  const broken = await analyst.upload(to('import'), to('importShow'), fileOf('hej'))
  assert.equal(broken.status, 422)
  assert.match(await broken.text(), /inga rubriker/)
  const shown = await (await analyst.upload(to('import'), to('importShow'), fileOf(list))).text()
  const lost = await analyst.post(to('importDo'), { ...fields(shown), shelf: 'borta' })
  assert.match(await lost.text(), /välj den igen/)
})

test('importing is refused to an officer and let in for an analyst', async () => {
  const officer = await signedIn(web, 'Olle', ['officer'])
  assert.equal((await officer.get(to('import'))).status, 403)
  assert.equal((await analyst.get(to('import'))).status, 200)
})

test('the report without script holds the ledger’s sums for its filter, and its files every row', async () => {
  const page = await web.ask(withQuery(to('ledgerReport'), { fran: '2020', till: '2020' }))
  assert.match(page.html.replaceAll('\u00a0', ' '), /data-total="granted"[^>]*>100 000 kr/)
  const none = await web.ask(withQuery(to('ledgerReport'), { fran: '2021' }))
  assert.match(none.html, /data-total="cases"[^>]*>0</)
  const csv = await (await web.send(`${to('ledgerReportFile', { format: 'csv' })}?fran=2020`, {})).text()
  assert.equal(csv.trim().split('\r\n').length, 2)
})

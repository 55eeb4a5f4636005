import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { read, utils } from '@e965/xlsx'
import { asId } from '../../foundation/index.ts'
import { listPersons } from '../../people/index.ts'
import { signing } from '../../reporting/index.ts'
import { openExampleWeb } from '../example-web.ts'
import { to, withQuery } from '../paths.ts'
import { type Browser, signedIn } from '../signed-in.ts'

const { exampleRegion } = signing.national
const year = 2021
const index = to('national', { year })
const question = to('nationalQuestion', { year, question: 'q1' })
let web: Awaited<ReturnType<typeof openExampleWeb>>
let leader: Browser
let reader: Browser

const packages = [
  exampleRegion(0, { says: 'Fler unga fick arbete.' }),
  exampleRegion(1, { says: '' }),
  exampleRegion(2, { figure: { period: '2020', ask: 'granted-amount;period=2020' } }),
  exampleRegion(3),
]

before(async () => {
  web = await openExampleWeb()
  leader = await signedIn(web, 'Lena', ['coordinator'])
  reader = await signedIn(web, 'Rut', ['reader'])
  const region = asId<'Region'>('orebro')
  const [lena] = (await web.store.read(region, (db) => listPersons(db, region))).filter(({ name }) => name === 'Lena')
  assert.ok(lena)
  const today = asId<'CalendarDate'>('2022-01-31')
  const many = Array.from({ length: 45 }, (_, at) => exampleRegion(at, { year: 2018, round: '2018-government' }))
  for (const each of [...packages, ...many])
    await signing.receivePackage(web.store, lena, signing.writePackage(each, []), today)
})
after(() => web.close())

const page = async (path: string, browser = reader) => (await browser.get(path)).text()
const main = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))

test('the index tells of each question how many have answered, and names those that have not', async () => {
  const html = main(await page(index))
  assert.match(html, /4 regioner är med/)
  assert.match(html, /q1 Hur gick det\?<\/a>[\s\S]*?3 av 4[\s\S]*?Har inte svarat: Region Exempel 01\./)
  assert.match(html, /q2 Och sedan\?<\/a>[\s\S]*?4 av 4<\/span><\/div>/)
})

test('a question shows the answers side by side, and says what is not in the sum and why', async () => {
  const html = main(await page(question))
  assert.match(html, /3 av 4 regioner har svarat/)
  assert.match(html, /Har inte svarat: Region Exempel 01\./)
  assert.match(html, /Summan gäller 2 av 4 regioner\./)
  assert.match(html, /Region Exempel 02<\/span> \(annan period: 2020\)/)
  assert.doesNotMatch(html, /undefined|\[object |NaN/)
})

test('the regions that are shown are chosen by ticks or by an address, and one that is not there is told', async () => {
  const html = main(await page(`${question}?region=r0&region=r3&region=finns-inte`))
  assert.match(html, /2 av 2 regioner har svarat/)
  assert.match(html, /Regioner: 2 av 4 valda/)
  assert.match(html, /finns-inte/)
  const answers = html.slice(html.indexOf('side-by-side'))
  assert.doesNotMatch(answers, /Region Exempel 02/)
  assert.match(main(await page(withQuery(question, { region: 'r0,r3' }))), /2 av 2 regioner har svarat/)
})

test('a search leads to the answers that have the words, and says so when none has', async () => {
  const found = main(await page(withQuery(index, { ord: 'unga arbete' })))
  assert.match(found, /Svar med träff: 1\. Frågor med träff: 1\./)
  assert.match(found, /fraga\/q1\?ord=unga\+arbete#region-r0/)
  assert.match(found, /Fler <mark>unga<\/mark> fick <mark>arbete<\/mark>/)
  assert.match(main(await page(withQuery(index, { ord: 'zzz' }))), /Inget svar har alla de orden/)
  const many = main(await page(withQuery(to('national', { year: 2018 }), { ord: 'svaret' })))
  assert.match(many, /Svar med träff: 45\./)
  assert.match(many, /Ytterligare 5 svar med träff/)
  const signs = main(await page(withQuery(index, { ord: '<script>' })))
  assert.doesNotMatch(signs, /<script>/)
})

test('all of a question, or the whole index, is a file with a row for each answer, cell and value', async () => {
  const workbook = async (path: string) => read(await (await reader.get(path)).arrayBuffer())
  const book = await workbook(to('nationalFile', { year, name: 'allt.xlsx' }))
  assert.deepEqual(book.SheetNames, ['Svar', 'Tabeller', 'Siffror'])
  const rowsOf = (name: string, of = book) => utils.sheet_to_json<string[]>(of.Sheets[name] ?? {}, { header: 1 })
  assert.match(String(rowsOf('Svar')[0]?.[0]), /Påhittade regioner är med/)
  assert.equal(rowsOf('Svar').length, 2 + 4 * 2)
  assert.equal(
    rowsOf('Siffror').length,
    2 + 4 + 1,
    'the sum has a row for each of the four regions; the figure of one region has one',
  )
  const alone = await workbook(
    withQuery(to('nationalFile', { year, name: 'allt.xlsx' }), { fraga: 'q1', region: 'r0,r1' }),
  )
  assert.deepEqual(
    rowsOf('Svar', alone)
      .slice(2)
      .map((row) => [row[0], row[6]]),
    [
      ['Region Exempel 00', 'har svarat'],
      ['Region Exempel 01', 'har inte svarat'],
    ],
  )
  const csv = await (await reader.get(to('nationalFile', { year, name: 'siffror.csv' }))).text()
  assert.match(csv, /Region Exempel 02;;;;Nej;annan period: 2020;3\r\n/)
})

test('an answer that no cell holds is divided between rows, and nothing of it is left out', async () => {
  const long = exampleRegion(9, { says: 'ord '.repeat(20_000), year: 2019, round: '2019-government' })
  const region = asId<'Region'>('orebro')
  const [lena] = (await web.store.read(region, (db) => listPersons(db, region))).filter(({ name }) => name === 'Lena')
  assert.ok(lena)
  await signing.receivePackage(web.store, lena, signing.writePackage(long, []), asId<'CalendarDate'>('2022-01-31'))
  const file = withQuery(to('nationalFile', { year: 2019, name: 'allt.xlsx' }), { fraga: 'q1' })
  const book = read(await (await reader.get(file)).arrayBuffer())
  const rows = utils.sheet_to_json<string[]>(book.Sheets['Svar'] ?? {}, { header: 1 }).slice(2)
  assert.deepEqual(
    rows.map((row) => row[8]),
    [1, 2, 3],
  )
  assert.equal(
    rows
      .map((row) => row[9])
      .join('')
      .match(/ord/g)?.length,
    20_000,
  )
})

test('who has not signed in sees neither page nor file; a reader sees both, and only a leader reads in', async () => {
  assert.equal((await web.send(index, {})).status, 303)
  assert.equal((await web.send(question, {})).status, 303)
  assert.equal((await web.send(to('nationalFile', { year, name: 'svar.csv' }), {})).status, 403)
  assert.equal((await reader.get(to('nationalFile', { year, name: 'svar.csv' }))).status, 200)
  assert.doesNotMatch(await page(index), /Läs in ett paket/)
  assert.match(await page(index, leader), /Läs in ett paket/)
})

test('what is not there is not found: a year in letters, a question nobody was asked, a file of no kind', async () => {
  const status = async (path: string) => (await reader.get(path)).status
  assert.equal(await status(to('national', { year: 'abc' })), 404)
  assert.equal(await status(to('nationalQuestion', { year, question: 'q9' })), 404)
  assert.equal(await status(to('nationalFile', { year, name: 'svar.pdf' })), 404)
  assert.equal(await status(withQuery(to('nationalFile', { year, name: 'svar.csv' }), { fraga: 'q9' })), 404)
})

test('a year without reports says what would stand here; a package that cannot be read is refused on its page', async () => {
  assert.match(main(await page(to('national', { year: 2015 }))), /Inga rapporter är inlästa för året/)
  const file = { name: 'paket.json', bytes: new TextEncoder().encode('inte json') }
  const answer = await leader.upload(to('nationalYears'), to('packageIn'), file)
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Filen är inte JSON/)
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId } from '../../foundation/index.ts'
import { answers, forms, rounds } from '../../reporting/index.ts'
import { openExampleWeb } from '../example-web.ts'
import { to } from '../paths.ts'
import { type Browser, signedIn } from '../signed-in.ts'

const round = '2021-government'
let web: Awaited<ReturnType<typeof openExampleWeb>>
let leader: Browser
let writer: Browser
let reader: Browser

before(async () => {
  web = await openExampleWeb()
  leader = await signedIn(web, 'Lena', ['coordinator'])
  writer = await signedIn(web, 'Vera', ['writer'])
  reader = await signedIn(web, 'Rut', ['reader'])
  const person = {
    id: 'lena',
    region: asId<'Region'>('orebro'),
    name: 'Lena',
    email: '',
    roles: ['administrator'] as const,
  }
  const today = asId<'CalendarDate'>('2022-01-10')
  const form = forms.getForm('villkorsbeslut-2021')
  await rounds.openRound(web.store, person, { year: 2021, report: 'government', form, dueOn: '2022-02-21' }, today)
  const written = { text: 'Arbetet i nätverken är klart - fel' }
  await answers.saveAnswer(web.store, person, { year: 2021, question: '1.1.1-q1', written, basedOn: 0 }, today)
})
after(() => web.close())

const page = to('roundFindings', { round })
const read = async (who: Browser, query = '') => (await who.get(`${page}${query}`)).text()

test('findings stand by rule, those that stop first, each with the words, the way to the passage and to the row', async () => {
  const html = await read(leader)
  const first = html.split('<details class="finding-group"')[1] ?? ''
  assert.match(first, /stoppar/)
  assert.match(first, /<blockquote>[^<]*fel/)
  assert.match(html, /fraga\/1\.1\.1-q1#:~:text=/)
  assert.match(html, /href="\/insatser\/[^"]+">Gå till raden i registret/)
})

test('a choice of section and severity leaves only those', async () => {
  const html = await read(leader, '?avsnitt=1.1.1&allvar=error')
  assert.match(html, /Visar \d+ av \d+/)
  assert.doesNotMatch(html, /<p class="finding-place">1\.2/)
})

test('a finding is set aside where it is read, stands there with who and why, and is taken up again by the leader', async () => {
  const finding = /name="finding" value="([^"]+)"/.exec(await read(writer))?.[1] ?? ''
  assert.notEqual(finding, '')
  const aside = (who: Browser, reason: string) =>
    who.submit(page, { finding, reason }, { at: to('roundFindingAside', { round }) })
  assert.doesNotMatch(await read(reader), /name="finding"/)
  assert.equal((await aside(reader, 'Ett skäl.')).status, 403)
  assert.equal((await aside(writer, ' ')).status, 422)
  assert.equal((await aside(writer, 'Ett citat ur beslutet.')).status, 303)
  assert.match(await read(reader), /<q[^>]*>Ett citat ur beslutet\./)
  const takeUp = (who: Browser) => who.submit(page, { finding }, { at: to('roundTakeUp', { round }) })
  assert.equal((await takeUp(writer)).status, 403)
  assert.equal((await takeUp(leader)).status, 303)
  assert.doesNotMatch(await read(leader), /Ett citat ur beslutet\./)
})

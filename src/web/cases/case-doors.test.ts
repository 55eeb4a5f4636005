import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId } from '../../foundation/index.ts'
import { cases } from '../../portfolio/index.ts'
import { openExampleWeb } from '../example-web.ts'
import { to, withQuery } from '../paths.ts'
import { type Browser, signedIn } from '../signed-in.ts'

const orebro = asId<'Region'>('orebro')
let web: Awaited<ReturnType<typeof openExampleWeb>>
let officer: Browser
let decider: Browser
let controller: Browser

before(async () => {
  web = await openExampleWeb()
  officer = await signedIn(web, 'Handlaggare', ['officer'])
  decider = await signedIn(web, 'Beslutsfattare', ['decision-maker'])
  controller = await signedIn(web, 'Kamrer', ['controller'])
})
after(() => web.close())

const project = {
  kind: 'project',
  title: 'Smart energi i byn',
  summary: 'Prov.',
  owner: 'Exempellän kommun',
  ownerNumber: '232100-0164',
  from: '2021-10-01',
  to: '2022-12-31',
  'municipality.1880': 'ja',
  'municipality.1883': 'ja',
  'area.innovation': 'ja',
  priority: 'hallbar-omstallning',
  'subgoal.0.text': 'Byar med egen energi',
  'subgoal.0.target': '4',
}

async function register(fields: Readonly<Record<string, string>> = {}): Promise<string> {
  const kind = fields['kind'] ?? 'project'
  const answer = await officer.submit(withQuery(to('newCase'), { typ: kind }), { ...project, ...fields })
  assert.equal(answer.status, 303, await answer.text())
  return String(answer.headers.get('location')).split('/').at(-1) ?? ''
}

const form = (id: string, act: string) => to('caseAct', { id, act })
const grantFields = {
  day: '2021-11-01',
  diaryNumber: '21RS9097',
  decidedBy: 'Nämnden',
  amount: '900 000',
  'year.2021': '300 000',
  'year.2022': '600 000',
  priority: 'hallbar-omstallning',
  area: 'innovation',
  aidBasis: 'none',
  conditions: 'Jämställdhet följs i varje rapport.',
}

async function standing(id: string): Promise<cases.Standing> {
  const facts = await web.store.read(orebro, (db) => cases.listFactsOfCase(db, orebro, id))
  const so = cases.standingOf(facts, { day: '9999-12-31' as Parameters<typeof cases.standingOf>[1]['day'] })
  assert.ok(so)
  return so
}

async function applied(fields: Readonly<Record<string, string>> = {}): Promise<string> {
  const id = await register(fields)
  const answer = await officer.submit(form(id, 'ansok'), { day: '2021-09-15', amount: '1 000 000' })
  assert.equal(answer.status, 303)
  return id
}

test('a case goes from registration to payment, each step by whoever may take it', async () => {
  const id = await applied()
  const assessment = {
    day: '2021-10-01',
    reader: 'Handlaggare',
    recommendation: 'grant',
    'check.complete': 'ja',
    ...Object.fromEntries(
      ['goal', 'regional-value', 'innovation', 'equality', 'sustainability', 'feasibility', 'lasting'].flatMap(
        (each) => [
          [`grade.${each}`, '2'],
          [`reason.${each}`, 'Gott.'],
        ],
      ),
    ),
  }
  assert.equal((await officer.submit(form(id, 'bedom'), assessment)).status, 303)
  assert.equal(
    (
      await officer.submit(form(id, 'medfinansiera'), {
        day: '2021-10-02',
        financier: 'Tillväxtverket',
        organisation: '',
        state: 'applied',
        amount: '500 000',
      })
    ).status,
    303,
  )
  assert.equal(
    (await officer.submit(form(id, 'budget'), { 'cost.staff.2021': '400 000', 'cost.travel.2022': '50 000' })).status,
    303,
  )
  assert.equal((await decider.submit(form(id, 'bevilja'), grantFields)).status, 303)
  assert.equal(
    (await officer.submit(form(id, 'rekvirera'), { day: '2021-12-01', amount: '200 000', text: 'Hösten' })).status,
    303,
  )
  assert.equal(
    (await controller.submit(form(id, 'betala'), { day: '2021-12-20', amount: '200 000', claim: 'rekvisition-1' }))
      .status,
    303,
  )
  const so = await standing(id)
  assert.deepEqual(
    [so.state, so.grant?.amount, cases.paidOf(so), cases.leftOf(so)],
    ['granted', 90_000_000, 20_000_000, 70_000_000],
  )
  const html = await (await officer.get(to('case', { id }))).text()
  for (const words of ['900 000 kr', '21RS9097', 'Tillväxtverket', 'Bedömt av 1 läsare: 67 procent', 'Personal'])
    assert.ok(html.replaceAll(/[\u00a0\u202f]/g, ' ').includes(words), words)
})

test('a first decision is proposed with the amount applied for, evenly over the years of the period', async () => {
  const id = await applied({ title: 'Förslag' })
  const html = (await (await decider.get(form(id, 'bevilja'))).text()).replaceAll(/[\u00a0\u202f]/g, ' ')
  for (const [name, value] of [
    ['amount', '1 000 000 kr'],
    ['year.2021', '500 000 kr'],
    ['year.2022', '500 000 kr'],
  ])
    assert.match(html, new RegExp(`name="${name}"[^>]*value="${value}"|value="${value}"[^>]*name="${name}"`), name)
})

test('the page tells how the case stood on any day', async () => {
  const id = await applied({ title: 'Bakåt i tiden' })
  await decider.submit(form(id, 'bevilja'), grantFields)
  const on = async (dag: string) => (await web.ask(withQuery(to('case', { id }), { dag }))).html
  const registered = (await standing(id)).registeredOn
  assert.equal((await web.ask(withQuery(to('case', { id }), { dag: '2000-01-01' }))).status, 404)
  assert.match(await on(registered), /Så stod ärendet/)
  assert.ok((await on('2022-12-31')).includes('21RS9097'))
})

test('deciding and paying are refused to an officer, and registering to a reader; nothing is written', async () => {
  const id = await applied({ title: 'Behörigheter' })
  const before = (await standing(id)).version
  for (const act of ['bevilja', 'betala']) assert.equal((await officer.get(form(id, act))).status, 403, act)
  const reader = await signedIn(web, 'Lasare', ['reader'])
  assert.equal((await reader.get(to('newCase'))).status, 403)
  assert.equal((await web.ask(to('newCase'))).status, 303)
  assert.equal((await standing(id)).version, before)
})

type Wrong = readonly [
  what: string,
  act: string,
  by: () => Browser,
  fields: Readonly<Record<string, string>>,
  says: RegExp,
]

const wrongs: readonly Wrong[] = [
  [
    'a decision before the application',
    'bevilja',
    () => decider,
    { ...grantFields, day: '2021-09-01' },
    /daterat före ansökan/,
  ],
  ['years that do not sum', 'bevilja', () => decider, { ...grantFields, 'year.2022': '1' }, /summerar inte/],
  ['no priority', 'bevilja', () => decider, { ...grantFields, priority: '' }, /Välj en prioritering/],
  ['no area', 'bevilja', () => decider, { ...grantFields, area: '' }, /precis ett/],
  [
    'no diary number that can be read',
    'bevilja',
    () => decider,
    { ...grantFields, diaryNumber: 'x' },
    /inget diarienummer/,
  ],
  [
    'more than the split',
    'bevilja',
    () => decider,
    { ...grantFields, amount: '30 000 000', 'year.2022': '29 700 000' },
    /går över en gräns/,
  ],
  [
    'a day outside every decision',
    'bevilja',
    () => decider,
    { ...grantFields, day: '2022-01-15' },
    /Inget inriktningsbeslut/,
  ],
  ['an amount that is no amount', 'bevilja', () => decider, { ...grantFields, amount: 'mycket' }, /Skriv ett belopp/],
  [
    'no reason',
    'avsla',
    () => decider,
    { day: '2021-11-01', diaryNumber: '21RS1', decidedBy: 'N', reason: '' },
    /Fyll i det här fältet/,
  ],
]

test('what is wrong is said in Swedish, what was typed stands there, and nothing is written', async () => {
  const id = await applied({ title: 'Fel på fel' })
  const before = (await standing(id)).version
  for (const [what, act, by, fields, says] of wrongs) {
    const answer = await by().submit(form(id, act), fields)
    const html = await answer.text()
    assert.ok(says.test(html), `${what}: ${/form-problem.*?<p[^>]*>([^<]*)/s.exec(html)?.[1]}`)
    assert.ok(answer.status >= 400 && html.includes(fields['decidedBy'] ?? ''), what)
  }
  assert.equal((await standing(id)).version, before)
})

test('a bound that is passed can be acknowledged', async () => {
  const id = await applied({ title: 'Över gränsen' })
  const fields = { ...grantFields, amount: '30 000 000', 'year.2022': '29 700 000', 'seen.projects': 'ja' }
  assert.equal((await decider.submit(form(id, 'bevilja'), fields)).status, 303)
  assert.deepEqual((await standing(id)).decisions[0]?.acknowledged, ['projects'])
})

test('a payment above the grant pays nothing', async () => {
  const id = await applied({ title: 'För mycket' })
  await decider.submit(form(id, 'bevilja'), { ...grantFields, 'seen.projects': 'ja' })
  const answer = await controller.submit(form(id, 'betala'), { day: '2021-12-20', amount: '900 001', claim: '' })
  assert.ok((await answer.text()).includes('mer är betalat än beviljat'))
  assert.equal(cases.paidOf(await standing(id)), 0)
})

test('two who decide at once: one decision stands, the other is told and keeps what was typed', async () => {
  const id = await applied({ title: 'Två beslut' })
  const version = (await standing(id)).version
  const page = await (await decider.get(form(id, 'bevilja'))).text()
  const token = /name="formular" value="([^"]*)"/.exec(page)?.[1] ?? ''
  const sent = { ...grantFields, 'seen.projects': 'ja', formular: token, basedOn: String(version) }
  const answers = await Promise.all([decider.post(form(id, 'bevilja'), sent), decider.post(form(id, 'bevilja'), sent)])
  assert.deepEqual(
    answers.map(({ status }) => status).toSorted((a, b) => a - b),
    [303, 409],
  )
  assert.equal((await standing(id)).decisions.length, 1)
})

test('a period that ends before it begins, and a wrong check digit, are said beside their fields', async () => {
  const at = withQuery(to('newCase'), { typ: 'project' })
  const sent = async (over: Readonly<Record<string, string>>) => officer.submit(at, { ...project, ...over })
  const period = await sent({ to: '2021-01-01' })
  assert.equal(period.status, 422)
  assert.match(/id="to-fel"[^>]*>([^<]*)/.exec(await period.text())?.[1] ?? '', /slutar före den börjar/)
  const digit = await sent({ ownerNumber: '232100-0165' })
  assert.match(/id="ownerNumber-fel"[^>]*>([^<]*)/.exec(await digit.text())?.[1] ?? '', /kontrollsiffra/)
})

test('a project in one municipality is stopped until its regional value is written', async () => {
  const id = await applied({ title: 'En kommun', 'municipality.1883': 'nej' })
  assert.match(
    await (await decider.submit(form(id, 'bevilja'), { ...grantFields, 'seen.projects': 'ja' })).text(),
    /enda kommun/,
  )
  await officer.submit(form(id, 'beskriv'), {
    ...project,
    'municipality.1883': 'nej',
    regionalValue: 'Länet lär av det.',
  })
  assert.equal((await decider.submit(form(id, 'bevilja'), { ...grantFields, 'seen.projects': 'ja' })).status, 303)
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId, type CalendarDate, kronor } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import { cases, decisions, followUp } from '../../portfolio/index.ts'
import { appliedCase, examplePerson } from '../example-cases.ts'
import { openExampleWeb } from '../example-web.ts'
import { to } from '../paths.ts'
import { Browser, signedIn } from '../signed-in.ts'

const orebro = asId<'Region'>('orebro')
const today = '2022-01-31' as CalendarDate
let web: Awaited<ReturnType<typeof openExampleWeb>>
let officer: Browser
let handler: Person

before(async () => {
  web = await openExampleWeb()
  officer = await signedIn(web, 'Olle', ['officer'])
  handler = await examplePerson(web.store, 'Hanna', ['administrator'])
})
after(() => web.close())

/** A granted case, so that it can be followed up. */
async function granted(title: string): Promise<string> {
  const { id, version } = await appliedCase(web.store, handler, { title })
  const perYear = [{ year: 2022, amount: kronor(100_000) }]
  const day = '2021-12-01' as CalendarDate
  const base = { diaryNumber: '21RS1', decidedBy: 'Nämnden', conditions: [], acknowledged: [] }
  const given = { ...base, day, amount: kronor(100_000), perYear, priority: 'hallbar-omstallning', area: 'innovation' }
  await decisions.recordGrant(web.store, handler, { case: id, basedOn: version }, given, today)
  return id
}

async function standing(id: string): Promise<cases.Standing> {
  const facts = await web.store.read(orebro, (db) => cases.listFactsOfCase(db, orebro, id))
  const so = cases.standingOf(facts, { day: '9999-12-31' as CalendarDate })
  assert.ok(so)
  return so
}

const planned = {
  'kind.progress-report-1': 'progress-report',
  'due.progress-report-1': '2022-06-30',
  'kind.mid-term-meeting': 'mid-term-meeting',
  'due.mid-term-meeting': '2022-12-31',
  'kind.final-report': 'final-report',
  'due.final-report': '2024-01-31',
  'kind.nytt': 'effect-1',
  'due.nytt': '2024-12-31',
}
const reported = {
  by: 'Ägaren',
  equality: 'Lika många kvinnor som män.',
  text: 'Två byar.',
  deviations: '',
  'now.byar': '2',
  'evidence.byar': 'Protokoll',
  'before.byar': '',
}

async function linkFor(id: string, step: string): Promise<string> {
  const html = await (await officer.submit(to('caseLinks', { id }), { step })).text()
  return /\/lamna-rapport\/[\w-]+/.exec(html)?.[0] ?? ''
}

test('from a plan over meeting, owner report and final report to a closed case with analysis and effects', async () => {
  const id = await granted('Hela vägen')
  assert.equal((await officer.submit(to('casePlan', { id }), planned)).status, 303)
  assert.deepEqual(
    (await standing(id)).plan.map((step) => step.id),
    ['progress-report-1', 'mid-term-meeting', 'final-report', 'effect-1'],
  )

  const meeting = {
    day: '2022-01-20',
    deviations: 'Inga.',
    'heading.0': 'Ekonomi',
    'said.0': 'God.',
    'decided.0': 'Skicka budget',
    'owner.0': 'Ägaren',
    'due.0': '2022-02-15',
  }
  assert.equal((await officer.submit(to('caseMeeting', { id, step: 'mid-term-meeting' }), meeting)).status, 303)
  const task = (await standing(id)).tasks[0]
  assert.equal(task?.text, 'Skicka budget')
  assert.ok((await (await officer.get(to('followUp'))).text()).includes('Skicka budget'))
  assert.equal((await officer.submit(to('caseTask', { id, task: task?.id ?? '' }), { text: 'Skickad' })).status, 303)

  const owner = new Browser(web)
  const link = await linkFor(id, 'progress-report-1')
  assert.equal((await owner.submit(link, reported)).status, 200)
  assert.equal((await standing(id)).reports[0]?.rows[0]?.now, 2)
  assert.equal((await owner.get(link)).status, 404, 'a used link opens no more')

  assert.equal((await officer.submit(to('caseClose', { id }), { reason: '' })).status, 422, 'no final report')
  await officer.submit(to('caseReport', { id, step: 'final-report' }), {
    ...reported,
    day: '2022-01-30',
    'now.byar': '4',
  })
  const refused = await officer.submit(to('caseClose', { id }), { reason: '' })
  assert.ok((await refused.text()).includes('Inget avslutsmöte är hållet'))
  assert.equal((await officer.submit(to('caseClose', { id }), { reason: 'Ägaren har flyttat.' })).status, 303)
  const judged = Object.fromEntries(
    ['goalFulfilment', 'implementation', 'lastingValue'].flatMap((part) => [
      [`grade.${part}`, '2'],
      [`basis.${part}`, 'follow-up'],
      [`text.${part}`, 'Gott.'],
    ]),
  )
  assert.equal((await officer.submit(to('caseAnalysis', { id }), judged)).status, 303)
  const result = {
    text: 'Fyra byar har egen energi',
    level: 'output',
    horizon: 'short',
    status: 'actual',
    basis: 'follow-up',
    goal: '',
    subgoal: 'byar',
    unit: 'byar',
    target: '4',
    value: '4',
    evidence: '',
  }
  assert.equal((await officer.submit(to('caseResults', { id }), result)).status, 303)
  assert.equal((await officer.submit(to('caseStep', { id, step: 'effect-1' }), { text: 'Två byar till.' })).status, 303)
  const so = await standing(id)
  assert.deepEqual([so.state, so.results.length, so.plan.at(-1)?.doneOn], ['closed', 1, today])
  assert.deepEqual(followUp.progressOf(so)[0], {
    id: 'byar',
    text: 'Byar med egen energi',
    unit: 'byar',
    baseline: 0,
    target: 4,
    before: 2,
    now: 4,
    share: 1,
    evidence: 'Protokoll',
  })
})

test('a report without its part on equality is refused beside the field, with what was typed; the link stays open', async () => {
  const id = await granted('Utan jämställdhet')
  await officer.submit(to('casePlan', { id }), planned)
  const link = await linkFor(id, 'progress-report-1')
  const owner = new Browser(web)
  const answer = await owner.submit(link, { ...reported, equality: ' ', text: 'Lång text som ska stå kvar' })
  const html = await answer.text()
  assert.equal(answer.status, 422)
  assert.ok(html.includes('id="equality-fel"') && html.includes('Lång text som ska stå kvar'))
  assert.equal((await standing(id)).reports.length, 0)
  assert.equal((await owner.get(link)).status, 200)
})

test('a link that is wrong or too old does not open, and says what to do', async () => {
  const id = await granted('Gammal länk')
  await officer.submit(to('casePlan', { id }), planned)
  const made = await followUp.makeOwnerLink(
    web.store,
    handler,
    { case: id, step: 'progress-report-1' },
    '2021-11-30' as CalendarDate,
  )
  for (const token of [made.token, 'x'.repeat(43)]) {
    const { status, html } = await web.ask(to('ownerReport', { token }))
    assert.equal(status, 404)
    assert.ok(html.includes('Be din kontakt på regionen om en ny'))
  }
})

test('a link that is tried too often is shut for a while', async () => {
  const id = await granted('Många försök')
  await officer.submit(to('casePlan', { id }), planned)
  const link = await linkFor(id, 'progress-report-1')
  const statuses = []
  for (let turn = 0; turn < 41; turn += 1) statuses.push((await web.ask(link)).status)
  assert.deepEqual([statuses[0], statuses[39], statuses[40]], [200, 200, 429])
})

test('following up is refused to a reader and let in for an officer', async () => {
  const id = await granted('Behörighet')
  const reader = await signedIn(web, 'Rut', ['reader'])
  for (const path of [to('casePlan', { id }), to('caseLinks', { id }), to('caseAnalysis', { id })]) {
    assert.equal((await reader.get(path)).status, 403)
    assert.equal((await officer.get(path)).status, 200)
  }
})

test('a plan is proposed from the period, and a step that is done cannot be taken out', async () => {
  const id = await granted('Planen')
  assert.ok((await (await officer.get(to('casePlan', { id }))).text()).includes('Det här är ett förslag'))
  await officer.submit(to('casePlan', { id }), planned)
  await officer.submit(to('caseReport', { id, step: 'progress-report-1' }), { ...reported, day: '2022-01-30' })
  const version = (await standing(id)).version
  const { store } = web
  await assert.rejects(followUp.recordPlan(store, handler, { case: id, basedOn: version }, [], today), {
    code: 'plan-not-readable',
  })
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { listJournalLines } from '../../../store/index.ts'
import { openTestHouse, testRegion as region, type TestHouse, testToday as today } from '../../test-round.ts'
import { getLayout } from '../layout/get-layout.ts'
import { thingsOf } from '../layout/things.ts'
import { checkLayout } from './check-layout.ts'
import { keepLayout, restoreLayout } from './keep-layout.ts'
import { findOwnLayout, listLayouts } from './layout-store.ts'

const things = { ...thingsOf(undefined, []), goal: [{ id: 'a', name: 'Mål A' }] }
const question = { id: 'rus-egen-{id}', prompt: 'Hur går det med ”{name}”?' }
const part = { number: '1', title: 'Målen', purpose: '', each: 'goal', questions: [question] }
const own = (...parts: readonly object[]) =>
  JSON.stringify({ id: 'uppfoljning-rus', title: 'Vår uppföljning', parts: parts.length > 0 ? parts : [part] })
const check = (text: string) => checkLayout({ report: 'strategy', text, year: 2025 }, things)
const problems = (text: string) => check(text).problems.map(({ place, problem }) => `${place}: ${problem}`)
let house: TestHouse

before(async () => {
  house = await openTestHouse()
})
after(() => house.store.close())

test('what the product ships passes, and so does a layout of one part', () => {
  assert.deepEqual(problems(own()), [])
  assert.equal(check(own()).form?.parts[0]?.sections[0]?.title, 'Mål A')
  const plan = checkLayout({ report: 'plan', text: JSON.stringify(getLayout('plan')), year: 2025 }, things)
  assert.deepEqual(plan.problems, [])
})

test('all that is wrong is told at once, each with its place, in Swedish', () => {
  const wrong = {
    number: '1',
    title: '',
    purpose: 3,
    each: 'månad',
    karta: true,
    questions: [{ ...question, shows: ['karta'] }],
  }
  assert.deepEqual(problems(own(wrong)).toSorted(), [
    'parts.0.each: ska vara ett av: once, goal, national-area, mobilisation, perspective, plan-goal',
    'parts.0.purpose: ska vara en text',
    'parts.0.questions.0.shows.0: ska vara ett av: goal-summary, indicators, indicator-charts, area-summary, plans, actions, mobilisation-background, mobilisation-results, mobilisation-challenges, task-summary, late-tasks, tasks',
    'parts.0.title: får inte vara tomt',
    'parts.0: har fält som inte finns: karta',
  ])
  assert.match(problems('{')[0] ?? '', /inte JSON/)
  assert.deepEqual(problems('{}').toSorted(), ['id: saknas', 'parts: saknas', 'title: saknas'])
})

test('a layout keeps to the name of its report and to questions that no other report asks', () => {
  assert.deepEqual(problems(own({ ...part, questions: [{ ...question, id: 'egen-{id}' }] })), [
    'parts.0.questions.0.id: ska börja med ”rus-”',
  ])
  assert.match(problems(own().replace('uppfoljning-rus', 'egen'))[0] ?? '', /^id: ska vara ”uppfoljning-rus”/)
  assert.equal(problems(own(part, { ...part, number: '2' })).length, 1, 'two parts ask the same')
  assert.match(problems(own({ ...part, each: 'mobilisation' }))[0] ?? '', /ingen del har något att fråga om/)
})

test('only a leader keeps a layout; each is a version, and any before it or that of the product holds again', async () => {
  const { store, leader, writer } = house
  const now = () => store.read(region, (db) => findOwnLayout(db, region, 'strategy'))
  const keep = (person: typeof leader, basedOn: number, text = own()) =>
    keepLayout(store, person, { report: 'strategy', text, year: 2025, basedOn }, things, today)
  const restore = (person: typeof leader, basedOn: number, version: number) =>
    restoreLayout(store, person, { report: 'strategy', basedOn, version }, today)
  await assert.rejects(keep(writer, 0), { code: 'not-allowed' })
  await assert.rejects(restore(writer, 0, 0), { code: 'not-allowed' })
  await assert.rejects(keep(leader, 0, '{}'), { code: 'form-not-readable' })
  await keep(leader, 0)
  await assert.rejects(keep(leader, 0), { code: 'changed-meanwhile' })
  assert.equal((await now())?.title, 'Vår uppföljning')
  await restore(leader, 1, 0)
  assert.equal(await now(), undefined)
  await assert.rejects(restore(leader, 2, 9), { code: 'not-found' })
  await restore(leader, 2, 1)
  assert.equal((await now())?.title, 'Vår uppföljning')
  const kept = await store.read(region, (db) => listLayouts(db, region, 'strategy'))
  assert.deepEqual(
    kept.map(({ version, layout }) => [version, layout !== undefined]),
    [
      [3, true],
      [2, false],
      [1, true],
    ],
  )
  assert.deepEqual(await store.read(region, (db) => listLayouts(db, region, 'plan')), [])
  const lines = await store.read(region, (db) => listJournalLines(db, region, { subject: 'layout/strategy' }))
  assert.equal(lines.filter(({ what }) => what === 'layout.kept').length, 3)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { asId, type CalendarDate } from '../../foundation/index.ts'
import { addPerson, type Role } from '../../people/index.ts'
import { listJournalLines, openTestStore, recordRegion } from '../../store/index.ts'
import { getGoalFollowUp } from './goal-follow-up-store.ts'
import { type IndicatorPath, latestReading, pathAt, type Reading, readingAt, standingOf } from './indicator-path.ts'
import { mayFollowGoals } from './permissions.ts'
import { overrideStatus } from './record-override.ts'
import { recordIndicatorPath, recordReading } from './record-reading.ts'
import { recordTask, recordTaskChange } from './record-task.ts'

const path: IndicatorPath = {
  id: 'sysselsattning',
  version: 1,
  name: 'Sysselsättningsgrad',
  goals: ['g1'],
  unit: 'procent',
  decimals: 1,
  better: 'higher',
  baseline: { period: 2018, value: 70 },
  targets: [
    { period: 2022, value: 74 },
    { period: 2030, value: 80 },
  ],
  source: 'Exempellän',
}
const read = (period: number, value: number, readOn = '2022-01-01'): Reading => ({
  id: `${period}${readOn}`,
  indicator: path.id,
  period,
  value,
  breakdown: '',
  source: 's',
  readOn,
})
const status = (value: number, own = path, period = 2021) => standingOf(own, [read(period, value)], [], period).status

test('a status by the rule: on the path, near it, off it, or it cannot be told', () => {
  assert.equal(pathAt(path, 2021), 73)
  assert.deepEqual(
    [73, 72.5, 72.25, 72.2, 69].map((value) => status(value)),
    ['on-path', 'near', 'near', 'off-path', 'off-path'],
  )
  const lower = {
    ...path,
    better: 'lower' as const,
    baseline: { period: 2018, value: 20 },
    targets: [{ period: 2022, value: 12 }],
  }
  assert.deepEqual(
    [14, 15, 18].map((value) => status(value, lower)),
    ['on-path', 'near', 'off-path'],
  )
  const { baseline: _, ...without } = path
  assert.equal(status(80, without), 'cannot-tell')
  const unread = standingOf(path, [], [], 2021)
  assert.deepEqual([unread.status, unread.target], ['cannot-tell', 73])
  assert.equal(status(80, path, 2031), 'cannot-tell')
})

test('a revised reading is a new one, and what was true on a day can be shown', () => {
  const readings = [read(2020, 71, '2021-02-01'), read(2020, 71.6, '2021-11-01')]
  assert.equal(readingAt(readings, 2020)?.value, 71.6)
  assert.equal(readingAt(readings, 2020, '2021-06-01')?.value, 71)
  assert.equal(readingAt(readings, 2019), undefined)
  assert.equal(latestReading([...readings, read(2021, 73, '2022-02-01')], 2021, '2021-06-01')?.value, 71)
})

test('the path has the value of a target at its period, and lies between its ends', () => {
  const values = fc.integer({ min: -1000, max: 1000 })
  fc.assert(
    fc.property(values, values, fc.integer({ min: 2001, max: 2050 }), (from, to, end) => {
      const own = { baseline: { period: 2000, value: from }, targets: [{ period: end, value: to }] }
      assert.equal(pathAt(own, 2000), from)
      assert.equal(pathAt(own, end), to)
      for (let period = 2000; period <= end; period += 1) {
        const at = pathAt(own, period) ?? Number.NaN
        assert.ok(at >= Math.min(from, to) - 1e-9 && at <= Math.max(from, to) + 1e-9)
      }
    }),
  )
})

test('analysts and leaders record readings, leaders alone override, readers do neither', () => {
  const as = (role: Role) => ({ id: role, region: asId<'Region'>('orebro'), name: role, email: '', roles: [role] })
  const who = (step: 'read' | 'override' | 'plan') =>
    (['reader', 'officer', 'writer', 'controller', 'analyst', 'coordinator', 'administrator'] as const).filter((role) =>
      mayFollowGoals(as(role), step),
    )
  assert.deepEqual(who('read'), ['analyst', 'coordinator', 'administrator'])
  assert.deepEqual(who('override'), ['coordinator', 'administrator'])
  assert.deepEqual(who('plan'), ['officer', 'writer', 'controller', 'analyst', 'coordinator', 'administrator'])
})

test('an analyst reads, a leader overrides with a reason, a reader does neither; each leaves a line', async () => {
  const region = asId<'Region'>('orebro')
  const today = '2022-01-10' as CalendarDate
  const store = await openTestStore()
  await store.write(region, (tx) => recordRegion(tx, region, 'Exempellän'))
  const person = (name: string, roles: readonly Role[]) =>
    addPerson(store, { region, name, email: `${name}@exempellan.se`, roles, password: 'ett långt lösenord' })
  const [analyst, leader, reader] = [
    await person('ada', ['analyst']),
    await person('lena', ['coordinator']),
    await person('rut', ['reader']),
  ]
  const reading = { indicator: path.id, period: 2021, value: 72, source: 'Exempellän' }
  await assert.rejects(recordReading(store, analyst, reading, today), { code: 'not-found' })
  await recordIndicatorPath(store, analyst, path)
  const twice = { ...path, targets: [...path.targets, { period: 2022, value: 75 }] }
  const early = { ...path, targets: [{ period: 2018, value: 75 }] }
  for (const wrong of [twice, early])
    await assert.rejects(recordIndicatorPath(store, analyst, wrong), { code: 'plan-not-readable' })
  await recordIndicatorPath(store, analyst, { ...path, name: 'Sysselsättning' })
  await assert.rejects(recordIndicatorPath(store, analyst, path), { code: 'changed-meanwhile' })
  await assert.rejects(recordReading(store, reader, reading, today), { code: 'not-allowed' })
  await assert.rejects(recordReading(store, analyst, { ...reading, value: Number.NaN }, today), {
    code: 'plan-not-readable',
  })
  await recordReading(store, analyst, reading, today)
  const override = { indicator: path.id, period: 2021, status: 'near' as const, reason: 'Statistiken släpar.' }
  await assert.rejects(overrideStatus(store, analyst, override, today), { code: 'not-allowed' })
  await assert.rejects(overrideStatus(store, leader, { ...override, reason: ' ' }, today), { code: 'reason-missing' })
  await assert.rejects(overrideStatus(store, leader, { ...override, indicator: 'okänd' }, today), { code: 'not-found' })
  await assert.rejects(overrideStatus(store, leader, { ...override, period: Number.NaN }, today), {
    code: 'plan-not-readable',
  })
  await overrideStatus(store, leader, { ...override, reason: 'Väntar på SCB.' }, today)
  await overrideStatus(store, leader, override, today)

  const task = {
    plan: '',
    goal: 'g1',
    goalName: 'Mål',
    title: 'Kartlägg',
    owner: 'Analys',
    plannedEnd: '2021-12-31',
    status: 'ongoing' as const,
    deviation: '',
  }
  await assert.rejects(recordTask(store, reader, task, today), { code: 'not-allowed' })
  await assert.rejects(recordTask(store, analyst, task, today), { code: 'task-unexplained' })
  await assert.rejects(recordTask(store, analyst, { ...task, goal: 'Å Ä', status: 'done' }, today), {
    code: 'plan-not-readable',
  })
  const id = await recordTask(store, analyst, { ...task, deviation: 'Väntar på underlag.' }, today)
  const as = { id, version: 1, plannedEnd: task.plannedEnd, why: '' }
  await assert.rejects(recordTaskChange(store, analyst, { ...as, status: 'stopped', deviation: '' }, today), {
    code: 'task-unexplained',
  })
  await recordTaskChange(store, analyst, { ...as, status: 'done', deviation: '' }, today)
  await assert.rejects(recordTaskChange(store, analyst, { ...as, status: 'ongoing', deviation: 'x' }, today), {
    code: 'changed-meanwhile',
  })

  const { readings, overrides, tasks } = await store.read(region, (db) => getGoalFollowUp(db, region))
  assert.equal(standingOf(path, readings, overrides, 2021).override?.reason, 'Statistiken släpar.')
  assert.equal(standingOf(path, readings, overrides, 2021).status, 'off-path')
  assert.equal(tasks[0]?.status, 'done')
  const lines = await store.read(region, (db) => listJournalLines(db, region, { subject: `indicator/${path.id}` }))
  assert.deepEqual(
    lines.map(({ what, before }) => [what, before !== null && before !== undefined]),
    [
      ['indicator.path-recorded', false],
      ['indicator.path-recorded', true],
      ['indicator.read', false],
      ['indicator.status-overridden', false],
      ['indicator.status-overridden', true],
    ],
  )
  assert.match(JSON.stringify(lines.at(-1)?.before), /Väntar på SCB/)
  const taskLines = await store.read(region, (db) => listJournalLines(db, region, { subject: `task/${id}` }))
  assert.deepEqual(
    taskLines.map(({ what }) => what),
    ['task.recorded', 'task.changed'],
  )
  await store.close()
})

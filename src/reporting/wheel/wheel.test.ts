import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { listJournalLines } from '../../store/index.ts'
import { isWorkingDay } from '../rounds/days/working-days.ts'
import type { Round } from '../rounds/round.ts'
import { openTestHouse, testRegion as region, testDay } from '../test-round.ts'
import { changeWheelTask, turnWheelTask } from './change-wheel.ts'
import { roundDaysOf } from './round-days.ts'
import { dayOf, wheelOf } from './wheel.ts'
import { calendarOf } from './wheel-calendar.ts'
import { wheelDefaults } from './wheel-defaults.ts'
import { getWheel } from './wheel-store.ts'

test('the account is due on 21 February, or on the working day before', () => {
  assert.equal(dayOf('02-21', 2022), '2022-02-21')
  assert.equal(dayOf('02-21', 2026), '2026-02-20')
  assert.equal(dayOf('12-31', 2022), '2022-12-30')
})

test('a day of the wheel is always a working day of its month, in its year', () => {
  const parts = fc.tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 10, max: 31 }),
    fc.integer({ min: 2020, max: 2035 }),
  )
  fc.assert(
    fc.property(parts, ([month, day, year]) => {
      const on = dayOf(`${String(month).padStart(2, '0')}-${day}`, year)
      assert.ok(isWorkingDay(on))
      assert.equal(on.slice(0, 7), `${year}-${String(month).padStart(2, '0')}`)
    }),
    { numRuns: 60 },
  )
})

const on = (today: string, begun = '2020-01-01', done: Parameters<typeof wheelOf>[2]['done'] = []) => {
  const items = wheelOf(wheelDefaults, 2022, { done, today: testDay(today), begun: testDay(begun) })
  return (id: string) => items.find(({ task }) => task.id === id)?.standing
}

test('what is late, what is to be begun, what is done', () => {
  const done = [{ task: 'aterrapportering', year: 2022, by: 'x', on: '2022-02-20' }]
  const of = on('2022-04-20', '2020-01-01', done)
  assert.equal(of('aterrapportering')?.is, 'done')
  assert.deepEqual(of('uppfoljning-rus'), { is: 'late', days: 20 })
  assert.deepEqual(of('verksamhetsplan-t1'), { is: 'coming' })
  assert.deepEqual(on('2022-05-15')('verksamhetsplan-t1'), { is: 'soon' })
})

test('a task whose day had passed when the wheel was begun is not late; on its last day nothing is', () => {
  const of = on('2022-06-20', '2022-05-31')
  assert.deepEqual(of('aterrapportering'), { is: 'before' })
  assert.deepEqual(of('verksamhetsplan-t1'), { is: 'late', days: 20 })
  assert.deepEqual(on('2022-05-31', '2022-05-31')('verksamhetsplan-t1'), { is: 'soon' })
})

test('the days of a round stand in the years in which they fall', () => {
  const round = { id: '2021-government', dueOn: '2022-02-21' } as Round
  assert.deepEqual(
    roundDaysOf([round], 2022).map(({ step, day }) => [step, day]),
    [
      ['written', '2022-01-31'],
      ['reviewed', '2022-02-10'],
      ['led', '2022-02-15'],
      ['signed', '2022-02-17'],
      ['due', '2022-02-21'],
    ],
  )
  assert.deepEqual(roundDaysOf([round], 2021), [])
})

test('a leader marks, changes and takes away; an analyst marks; a reader does nothing', async () => {
  const { store, leader, reader, writer } = await openTestHouse()
  const today = testDay('2022-02-20')
  await assert.rejects(turnWheelTask(store, reader, 'aterrapportering', 2022, today), { code: 'not-allowed' })
  await assert.rejects(turnWheelTask(store, leader, 'finns-inte', 2022, today), { code: 'not-found' })
  await turnWheelTask(store, leader, 'aterrapportering', 2022, today)
  const wheel = () => store.read(region, (db) => getWheel(db, region))
  assert.equal((await wheel()).done.length, 1)
  await turnWheelTask(store, leader, 'aterrapportering', 2022, today)
  assert.equal((await wheel()).done.length, 0)
  await assert.rejects(turnWheelTask(store, writer, 'egen', 2022, today), { code: 'not-allowed' })
  const task = { title: 'Egen uppgift', owner: 'Analys', on: '08-20', leadDays: 10, basis: '', gone: false, basedOn: 0 }
  await assert.rejects(changeWheelTask(store, writer, task), { code: 'not-allowed' })
  await assert.rejects(changeWheelTask(store, leader, { ...task, on: '13-40' }), { code: 'wheel-not-readable' })
  await changeWheelTask(store, leader, task)
  const change = { ...task, id: 'egen-uppgift', basedOn: 1 }
  await changeWheelTask(store, leader, { ...change, gone: true })
  const count = async () => wheelOf((await wheel()).tasks, 2022, { done: [], today, begun: today }).length
  assert.equal(await count(), wheelDefaults.length)
  await assert.rejects(changeWheelTask(store, leader, change), { code: 'changed-meanwhile' })
  await changeWheelTask(store, leader, { ...change, basedOn: 2 })
  assert.equal(await count(), wheelDefaults.length + 1)
  const lines = await store.read(region, (db) => listJournalLines(db, region, { subject: 'wheel/aterrapportering' }))
  assert.deepEqual(
    lines.map(({ what }) => what),
    ['wheel.done', 'wheel.reopened'],
  )
  await store.close()
})

test('the calendar file has whole days, names that stay, and lines that every calendar can read', () => {
  const today = testDay('2022-01-01')
  const items = wheelOf(wheelDefaults, 2022, { done: [], today, begun: today })
  const days = [{ id: '2021-government-signed', title: 'Rapporten undertecknas', day: '2022-02-17' }]
  const text = calendarOf(items, days, 'Årshjul 2022')
  assert.equal(text, calendarOf(items, days, 'Årshjul 2022'))
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  const unfolded = text.replaceAll('\r\n ', '')
  assert.match(unfolded, /BEGIN:VEVENT\r\nUID:aterrapportering-2022@kraftsamling/)
  assert.match(unfolded, /DTSTART;VALUE=DATE:20220221/)
  assert.match(unfolded, /UID:2021-government-signed@kraftsamling/)
  assert.equal(unfolded.match(/BEGIN:VEVENT/g)?.length, items.length + 1)
  assert.match(unfolded, /TRIGGER:-P/)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { listJournalLines } from '../../store/index.ts'
import { isWorkingDay } from '../rounds/days/working-days.ts'
import { openTestHouse, testRegion as region, testDay } from '../test-round.ts'
import { changeWheelTask, turnWheelTask } from './change-wheel.ts'
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

test('what is late, what is to be begun, what is done', () => {
  const done = [{ task: 'aterrapportering', year: 2022, by: 'x', on: '2022-02-20' }]
  const items = wheelOf(wheelDefaults, done, 2022, testDay('2022-04-20'))
  const of = (id: string) => items.find(({ task }) => task.id === id)
  assert.equal(of('aterrapportering')?.late, 0)
  assert.equal(of('uppfoljning-rus')?.late, 20)
  assert.equal(of('verksamhetsplan-t1')?.soon, false)
  assert.equal(of('uppfoljning-rus')?.soon, false)
  assert.equal(
    wheelOf(wheelDefaults, [], 2022, testDay('2022-05-15')).find(({ task }) => task.id === 'verksamhetsplan-t1')?.soon,
    true,
  )
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
  const task = { title: 'Egen uppgift', owner: 'Analys', on: '08-20', leadDays: 10, basis: '', gone: false }
  await assert.rejects(changeWheelTask(store, writer, task), { code: 'not-allowed' })
  await assert.rejects(changeWheelTask(store, leader, { ...task, on: '13-40' }), { code: 'wheel-not-readable' })
  await changeWheelTask(store, leader, task)
  await changeWheelTask(store, leader, { ...task, id: 'egen-uppgift', gone: true })
  const items = wheelOf((await wheel()).tasks, [], 2022, today)
  assert.equal(items.length, wheelDefaults.length)
  const lines = await store.read(region, (db) => listJournalLines(db, region, { subject: 'wheel/aterrapportering' }))
  assert.deepEqual(
    lines.map(({ what }) => what),
    ['wheel.done', 'wheel.reopened'],
  )
  await store.close()
})

test('the calendar file has whole days, names that stay, and lines that every calendar can read', () => {
  const items = wheelOf(wheelDefaults, [], 2022, testDay('2022-01-01'))
  const text = calendarOf(items, 'Årshjul 2022')
  assert.equal(text, calendarOf(items, 'Årshjul 2022'))
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  const unfolded = text.replaceAll('\r\n ', '')
  assert.match(unfolded, /BEGIN:VEVENT\r\nUID:aterrapportering-2022@kraftsamling/)
  assert.match(unfolded, /DTSTART;VALUE=DATE:20220221/)
  assert.equal(unfolded.match(/BEGIN:VEVENT/g)?.length, items.length)
  assert.match(unfolded, /TRIGGER:-P/)
})

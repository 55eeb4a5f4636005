import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { asId, type CalendarDate } from '../../foundation/index.ts'
import { addPerson, type Role } from '../../people/index.ts'
import { openTestStore, recordRegion } from '../../store/index.ts'
import { getTask } from './goal-follow-up-store.ts'
import { changedTask, type OperationalTask, taskStatuses, unexplained } from './operational-task.ts'
import { recordTask, recordTaskChange } from './record-task.ts'
import { listTaskHistory } from './task-history.ts'
import { chooseTasks, countTasks, goalsToServe, groupByGoal, thirdOf } from './task-list.ts'
import { undoTaskChange } from './undo-task-change.ts'

const today = '2022-05-10' as CalendarDate
const task: OperationalTask = {
  id: 'kartlagg',
  version: 1,
  plan: '',
  goal: 'kompetens',
  goalName: 'Kompetens',
  title: 'Kartlägg',
  owner: 'Analys',
  plannedEnd: '2022-06-30',
  status: 'ongoing',
  deviation: '',
}
const change = { status: 'ongoing' as const, deviation: '', plannedEnd: task.plannedEnd, why: '' }

test('a moved end says why, a stopped or late task too', () => {
  assert.deepEqual(unexplained(task, change, today), [])
  assert.deepEqual(unexplained(task, { ...change, plannedEnd: '2022-09-30' }, today), ['why'])
  assert.deepEqual(unexplained(task, { ...change, status: 'stopped', deviation: ' ' }, today), ['deviation'])
  assert.deepEqual(unexplained(task, { ...change, plannedEnd: '2022-05-01' }, today), ['deviation', 'why'])
  assert.deepEqual(unexplained(task, { ...change, status: 'done', plannedEnd: '2022-05-01', why: 'x' }, today), [])
})

test('an end that is moved twice keeps both that were promised', () => {
  const once = changedTask(task, { ...change, plannedEnd: '2022-09-30', why: ' Sjukdom. ' }, today)
  const twice = changedTask(once, { ...change, plannedEnd: '2022-12-31', why: 'Väntar.' }, today)
  assert.equal(twice.plannedEnd, '2022-12-31')
  assert.deepEqual(twice.moved, [
    { plannedEnd: '2022-06-30', movedOn: today, why: 'Sjukdom.' },
    { plannedEnd: '2022-09-30', movedOn: today, why: 'Väntar.' },
  ])
  assert.equal(changedTask(task, change, today).moved, undefined)
})

const others: OperationalTask[] = [
  { ...task, id: 'b', title: 'B', plannedEnd: '2022-04-30' },
  { ...task, id: 'c', goal: 'el', goalName: 'El', owner: 'Energi', status: 'done', plannedEnd: '2022-01-01' },
  { ...task, id: 'd', goal: 'el', goalName: 'El', plan: 'Energiplan', status: 'stopped' },
]
const all = [task, ...others]
const ids = (found: readonly OperationalTask[]) => found.map(({ id }) => id)

test('tasks are chosen by lateness, owner, third of the year, status and plan', () => {
  const chosen = (choice: object) => ids(chooseTasks(all, { late: false, ...choice }, today))
  assert.deepEqual(chosen({ late: true }), ['b'])
  assert.deepEqual(chosen({ owner: 'Energi' }), ['c'])
  assert.deepEqual(chosen({ third: '2022-1' }), ['b', 'c'])
  assert.deepEqual(chosen({ status: 'stopped' }), ['d'])
  assert.deepEqual(chosen({ plan: '' }), ['kartlagg', 'b', 'c'])
  assert.deepEqual(chosen({ plan: 'Energiplan', owner: 'Energi' }), [])
  assert.deepEqual(['2022-04-30', '2022-05-01', '2022-12-31'].map(thirdOf), ['2022-1', '2022-2', '2022-3'])
})

test('goals stand by name and their tasks by day, and none is lost', () => {
  assert.deepEqual(
    groupByGoal(all).map(({ goal, tasks }) => [goal, ids(tasks)]),
    [
      ['el', ['c', 'd']],
      ['kompetens', ['b', 'kartlagg']],
    ],
  )
  const some = fc.array(
    fc.record({ goal: fc.constantFrom('a', 'b'), status: fc.constantFrom(...taskStatuses), id: fc.uuid() }),
  )
  fc.assert(
    fc.property(some, (given) => {
      const tasks = given.map((each) => ({ ...task, ...each }))
      const { late, ...counts } = countTasks(tasks, '2023-01-01' as CalendarDate)
      assert.equal(
        Object.values(counts).reduce((sum, count) => sum + count, 0),
        tasks.length,
      )
      assert.equal(late, counts.ongoing + counts['not-begun'])
      assert.deepEqual(ids(groupByGoal(tasks).flatMap((group) => group.tasks)).toSorted(), ids(tasks).toSorted())
    }),
  )
})

test('a goal of the strategy is offered once, as it is named there', () => {
  assert.deepEqual(goalsToServe([{ id: 'el', name: 'Elförsörjning' }], all), [
    { id: 'el', name: 'Elförsörjning' },
    { id: 'kompetens', name: 'Kompetens' },
  ])
})

test('a change is told in the history and can be undone once, by those who keep the plan', async () => {
  const region = asId<'Region'>('orebro')
  const store = await openTestStore()
  await store.write(region, (tx) => recordRegion(tx, region, 'Exempellän'))
  const person = (name: string, roles: readonly Role[]) =>
    addPerson(store, { region, name, email: `${name}@exempellan.se`, roles, password: 'ett långt lösenord' })
  const [officer, reader] = [await person('olle', ['officer']), await person('rut', ['reader'])]
  const { id: _id, version: _version, ...input } = task
  const id = await recordTask(store, officer, input, today)
  const history = () => store.read(region, (db) => listTaskHistory(db, region, id))
  await assert.rejects(undoTaskChange(store, officer, { id, version: 1 }), { code: 'not-found' })
  const moved = { ...change, id, version: 1, plannedEnd: '2022-09-30' }
  await assert.rejects(recordTaskChange(store, reader, { ...moved, why: 'x' }, today), { code: 'not-allowed' })
  await assert.rejects(recordTaskChange(store, officer, moved, today), { code: 'task-move-unexplained' })
  await assert.rejects(recordTaskChange(store, officer, { ...moved, id: 'okänd', why: 'x' }, today), {
    code: 'not-found',
  })
  await recordTaskChange(store, officer, { ...moved, why: 'Sjukdom.', status: 'done' }, today)
  const [latest] = await history()
  assert.deepEqual(latest?.changes, [
    { field: 'status', before: 'ongoing', after: 'done' },
    { field: 'plannedEnd', before: '2022-06-30', after: '2022-09-30' },
  ])
  await assert.rejects(undoTaskChange(store, reader, { id, version: 2 }), { code: 'not-allowed' })
  await assert.rejects(undoTaskChange(store, officer, { id, version: 1 }), { code: 'changed-meanwhile' })
  await undoTaskChange(store, officer, { id, version: 2 })
  assert.deepEqual(await store.read(region, (db) => getTask(db, region, id)), { ...task, id, version: 3 })
  await assert.rejects(undoTaskChange(store, officer, { id, version: 3 }), { code: 'not-found' })
  assert.deepEqual(
    (await history()).map(({ act, by }) => [act, by === officer.id]),
    [
      ['task.undone', true],
      ['task.changed', true],
      ['task.recorded', true],
    ],
  )
  await store.close()
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId, type CalendarDate } from '../../foundation/index.ts'
import { addPerson, type Person, type Role } from '../../people/index.ts'
import { openTestStore, recordRegion, type Store } from '../../store/index.ts'
import { getGoalFollowUp, getTask } from './goal-follow-up-store.ts'
import { recordTask, recordTaskChange, renameTask } from './record-task.ts'
import { listTaskHistory } from './task-history.ts'
import { undoTaskChange } from './undo-task-change.ts'
import { withdrawTask } from './withdraw-task.ts'

const region = asId<'Region'>('orebro')
const today = '2022-05-10' as CalendarDate
const input = {
  plan: '',
  goal: 'kompetens',
  goalName: 'Kompetens',
  title: 'Kartlägg',
  owner: 'Analys',
  plannedEnd: '2022-06-30',
  status: 'ongoing' as const,
  deviation: '',
}
let store: Store
let officer: Person
let reader: Person
let id: string

before(async () => {
  store = await openTestStore()
  await store.write(region, (tx) => recordRegion(tx, region, 'Exempellän'))
  const person = (name: string, roles: readonly Role[]) =>
    addPerson(store, { region, name, email: `${name}@exempellan.se`, roles, password: 'ett långt lösenord' })
  officer = await person('olle', ['officer'])
  reader = await person('rut', ['reader'])
  id = await recordTask(store, officer, input, today)
})
after(() => store.close())

const task = () => store.read(region, (db) => getTask(db, region, id))
const inPlan = async () => {
  const { tasks, withdrawnTasks = [] } = await store.read(region, (db) => getGoalFollowUp(db, region))
  return [tasks.length, withdrawnTasks.length]
}

test('title, owner and goal are changed by those who keep the plan; the history tells each, and it is undone', async () => {
  const naming = { id, version: 1, title: 'Kartlägg utbud', owner: 'Energi', goal: 'el', goalName: 'El' }
  await assert.rejects(renameTask(store, reader, naming), { code: 'not-allowed' })
  await assert.rejects(renameTask(store, officer, { ...naming, title: '' }), { code: 'plan-not-readable' })
  await renameTask(store, officer, naming)
  await assert.rejects(renameTask(store, officer, naming), { code: 'changed-meanwhile' })
  const [latest] = await store.read(region, (db) => listTaskHistory(db, region, id))
  assert.deepEqual(
    latest?.changes.map(({ field, after: now }) => [field, now]),
    [
      ['title', 'Kartlägg utbud'],
      ['owner', 'Energi'],
      ['goalName', 'El'],
    ],
  )
  await undoTaskChange(store, officer, { id, version: 2 })
  assert.deepEqual(await task(), { ...input, id, version: 3 })
})

test('a task is taken out of the plan with a reason, is in no list, cannot be changed, and is put back', async () => {
  const out = { id, version: 3, why: ' Görs av kommunerna. ' }
  await assert.rejects(withdrawTask(store, reader, out, today), { code: 'not-allowed' })
  await assert.rejects(withdrawTask(store, officer, { ...out, why: ' ' }, today), {
    code: 'task-withdrawal-unexplained',
  })
  await assert.rejects(withdrawTask(store, officer, { ...out, version: 1 }, today), { code: 'changed-meanwhile' })
  await withdrawTask(store, officer, out, today)
  assert.deepEqual((await task()).withdrawn, { by: officer.id, on: today, why: 'Görs av kommunerna.' })
  assert.deepEqual(await inPlan(), [0, 1])
  await assert.rejects(withdrawTask(store, officer, { ...out, version: 4 }, today), { code: 'not-found' })
  const change = { id, version: 4, status: 'done' as const, deviation: '', plannedEnd: input.plannedEnd, why: '' }
  await assert.rejects(recordTaskChange(store, officer, change, today), { code: 'not-found' })
  await undoTaskChange(store, officer, { id, version: 4 })
  assert.deepEqual(await inPlan(), [1, 0])
  assert.deepEqual(await task(), { ...input, id, version: 5 })
})

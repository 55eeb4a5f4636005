import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Assignment, Round } from '../rounds/round.ts'
import { testDay } from '../test-round.ts'
import { ownDays, ownTasks } from './own-days.ts'
import { wheelDefaults } from './wheel-defaults.ts'

const counted = (today: string) => ({ done: [], today: testDay(today), begun: testDay('2020-01-01') })

test('what a person answers for: late, time to begin, and the next to come', () => {
  const tasks = wheelDefaults.map((task) => (task.id.startsWith('halvarsanalys') ? { ...task, person: 'kim' } : task))
  const mine = ownTasks(tasks, 'kim', counted('2022-07-10'))
  assert.deepEqual(
    mine.pressing.map(({ task, standing }) => [task.id, standing.is]),
    [['halvarsanalys-1', 'late']],
  )
  assert.equal(mine.next?.task.id, 'halvarsanalys-2')
  assert.deepEqual(ownTasks(tasks, 'vera', counted('2022-07-10')), { pressing: [], next: undefined })
})

test('what is begun before the turn of the year and due after it is there in time', () => {
  const tasks = wheelDefaults.map((task) => ({ ...task, person: 'kim' }))
  const { pressing } = ownTasks(tasks, 'kim', { ...counted('2022-12-20'), begun: testDay('2022-12-20') })
  assert.ok(pressing.some(({ task, day }) => task.id === 'aterrapportering' && day.startsWith('2023-02')))
})

test('days of her own in a round are one for each day and kind; a signed round has none', () => {
  const round = { id: '2021-government', dueOn: '2022-02-21' } as Round
  const given = (question: string, change: Partial<Assignment>) =>
    ({ question, writer: 'vera', reviewer: 'olle', state: 'writing', dueOn: '2022-01-31', ...change }) as Assignment
  const assignments = [
    given('a', {}),
    given('b', {}),
    given('c', { state: 'ready' }),
    given('d', { state: 'approved' }),
  ]
  const days = (person: string, of = round) =>
    ownDays([{ round: of, assignments }], person).map(({ does, day, count }) => [does, day, count])
  assert.deepEqual(days('vera'), [['write', '2022-01-31', 2]])
  assert.deepEqual(days('olle'), [['read', '2022-02-10', 1]])
  assert.deepEqual(days('vera', { ...round, signed: 1 }), [])
})

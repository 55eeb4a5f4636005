import { test } from 'node:test'
import { asId, type CalendarDate } from '../../foundation/index.ts'
import { addPerson } from '../../people/index.ts'
import { openTestStore, recordRegion } from '../../store/index.ts'
import { getGoalFollowUp } from './goal-follow-up-store.ts'
import { latestReading, pathAt } from './indicator-path.ts'
import { overrideStatus, recordIndicatorPath, recordReading, recordTask } from './record-goal-follow-up.ts'

test('probe', async () => {
  const region = asId<'Region'>('orebro')
  const today = '2022-01-10' as CalendarDate
  const store = await openTestStore()
  await store.write(region, (tx) => recordRegion(tx, region, 'E'))
  const p = await addPerson(store, {
    region,
    name: 'a',
    email: 'a@e.se',
    roles: ['administrator'],
    password: 'ett långt lösenord',
  })
  await recordIndicatorPath(store, p, {
    id: 'i',
    version: 1,
    name: 'I',
    goals: [],
    unit: 'p',
    decimals: 1,
    better: 'higher',
    targets: [],
    source: 's',
  })
  const tryIt = async (name: string, f: () => Promise<unknown>) => {
    try {
      await f()
      console.log(name, 'ACCEPTED')
    } catch (e) {
      console.log(name, 'refused', (e as Error).message)
    }
    try {
      await store.read(region, (db) => getGoalFollowUp(db, region))
      console.log('   reads back')
    } catch (e) {
      console.log('   READ BROKEN', (e as Error).message.slice(0, 200))
    }
  }
  await tryIt('override twice', async () => {
    for (const reason of ['x', 'y'])
      await overrideStatus(store, p, { indicator: 'i', period: 2021, status: 'near', reason }, today)
  })
  await tryIt('task unknown goal', () =>
    recordTask(
      store,
      p,
      {
        plan: '',
        goal: 'Å Ä',
        goalName: '',
        title: 'T',
        owner: '',
        plannedEnd: '2023-01-01',
        status: 'done',
        deviation: '',
      },
      today,
    ),
  )
})
test('probe2', async () => {
  const region = asId<'Region'>('orebro')
  const today = '2022-01-10' as CalendarDate
  const store = await openTestStore()
  await store.write(region, (tx) => recordRegion(tx, region, 'E'))
  const p = await addPerson(store, {
    region,
    name: 'a',
    email: 'a@e.se',
    roles: ['administrator'],
    password: 'ett långt lösenord',
  })
  await recordIndicatorPath(store, p, {
    id: 'i',
    version: 1,
    name: 'I',
    goals: [],
    unit: 'p',
    decimals: 1,
    better: 'higher',
    targets: [],
    source: 's',
  })
  try {
    await recordReading(store, p, { indicator: 'i', period: 2021, value: Number.NaN, source: '' }, today)
    console.log('NaN ACCEPTED')
  } catch (e) {
    console.log('NaN refused', e)
  }
  try {
    await store.read(region, (db) => getGoalFollowUp(db, region))
    console.log('reads back')
  } catch (e) {
    console.log('READ BROKEN', (e as Error).message.slice(0, 200))
  }
  const r = (period: number, readOn: string) => ({
    id: '',
    indicator: 'i',
    period,
    value: period,
    breakdown: '',
    source: '',
    readOn,
  })
  console.log('latest on day', latestReading([r(2019, '2020-01-01'), r(2020, '2021-01-01')], 2021, '2020-06-01'))
  console.log(
    'same period',
    pathAt({ baseline: { period: 2020, value: 1 }, targets: [{ period: 2020, value: 2 }] }, 2020),
  )
})

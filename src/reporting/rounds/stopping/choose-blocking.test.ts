import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { listJournalLines } from '../../../store/index.ts'
import { openTestHouse, testRegion as region, type TestHouse, testForm, testToday } from '../../test-round.ts'
import { openRound } from '../open-round.ts'
import { getRound } from '../round-store.ts'
import { chooseBlocking, latestBlocking, undoBlocking } from './choose-blocking.ts'

const id = '2021-government'
let house: TestHouse

before(async () => {
  house = await openTestHouse()
  const input = { year: 2021, report: 'government' as const, form: testForm, dueOn: '2022-02-21' }
  await openRound(house.store, house.leader, input, testToday)
})
after(() => house.store.close())

const round = () => house.store.read(region, (db) => getRound(db, region, id))
const lines = () => house.store.read(region, (db) => listJournalLines(db, region, { subject: `round/${id}` }))
const choose = async (rules: readonly string[], person = house.leader, basedOn?: number) =>
  chooseBlocking(house.store, person, { round: id, basedOn: basedOn ?? (await round()).version, rules })

test('only the leader chooses, and who read an older page changes nothing', async () => {
  await assert.rejects(choose(['R-SUM'], house.writer), { code: 'not-allowed' })
  await assert.rejects(undoBlocking(house.store, house.writer, id), { code: 'not-allowed' })
  await assert.rejects(choose(['R-SUM'], house.leader, 99), { code: 'changed-meanwhile' })
  assert.deepEqual((await choose(['R-SUM', 'R-NOTE', 'R-SUM'])).blocking, ['R-NOTE', 'R-SUM'])
})

test('the same rules again, in any order, leave no line', async () => {
  const count = (await lines()).length
  await choose(['R-SUM', 'R-NOTE'])
  assert.equal((await lines()).length, count)
})

test('the latest choice is taken back, once, and only while the rules stand as they were chosen then', async () => {
  const before_ = (await round()).blocking
  await choose([])
  assert.deepEqual(latestBlocking(await lines())?.before, before_)
  assert.deepEqual((await undoBlocking(house.store, house.leader, id)).blocking, before_)
  await assert.rejects(undoBlocking(house.store, house.leader, id), { code: 'nothing-to-undo' })
})

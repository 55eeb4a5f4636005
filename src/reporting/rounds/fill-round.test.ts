import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { sharedData } from '../../../tools/shared-data.mjs'
import { faultsIn } from '../../documents/index.ts'
import { listAnswers } from '../answers/index.ts'
import { arrangeRound, checkRound, getRoundMaterial } from '../round-report/index.ts'
import { openTestHouse, openTestRound, testRegion as region, testForm, testToday } from '../test-round.ts'
import { fillRound } from './fill-round.ts'
import { openRound } from './open-round.ts'
import { listAssignments } from './round-store.ts'

const path = sharedData('orebro-2021/report.txt')
const skip = path === undefined ? 'shared/data saknas: rapporten för 2021 kan inte läsas' : false

test('the report of 2021 makes the round of 2021, and the round of 2022 is opened from it', { skip }, async () => {
  const house = await openTestHouse()
  const { store, leader, writer } = house
  const round = await openTestRound(house)
  const lines = readFileSync(path ?? '', 'utf8').split('\n')
  await assert.rejects(fillRound(store, writer, round.id, lines, testToday), { code: 'not-allowed' })
  const filled = await fillRound(store, leader, round.id, lines, testToday)
  assert.ok(filled.length > 25, `${filled.length} answers`)
  assert.deepEqual(await fillRound(store, leader, round.id, lines, testToday), [])
  const material = await getRoundMaterial(store, region, round.id)
  assert.deepEqual(faultsIn(arrangeRound(material)), [])
  assert.ok(checkRound(material).length > 0)

  const next = await openRound(
    store,
    leader,
    { year: 2022, report: 'government', form: testForm, dueOn: '2023-02-21', before: round.id },
    testToday,
  )
  const assignments = await store.read(region, (db) => listAssignments(db, region, next.id))
  assert.ok(assignments.every(({ match }) => match === 'same'))
  assert.deepEqual(
    assignments
      .filter(({ carried }) => carried === 1)
      .map(({ question }) => question)
      .toSorted(),
    filled.toSorted(),
  )
  const [before, now] = await store.read(region, async (db) => [
    await listAnswers(db, region, 2021),
    await listAnswers(db, region, 2022),
  ])
  assert.deepEqual(
    now.map(({ content }) => content),
    before.map(({ content }) => content),
  )
  await store.close()
})

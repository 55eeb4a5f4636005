import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  openTestHouse,
  openTestRound,
  testRegion as region,
  type TestHouse,
  testDay,
  testToday,
  writtenQuestions,
} from '../../test-round.ts'
import { settleRound } from '../change-round.ts'
import { openRound } from '../open-round.ts'
import { nextInRound } from '../overview/next-steps.ts'
import { overviewOf } from '../overview/round-overview.ts'
import { findAssignment, listAssignments } from '../round-store.ts'
import { assignQuestions } from './assign-questions.ts'
import { handOver } from './hand-over.ts'
import { undoAssigning } from './undo-assigning.ts'

const [first = '', second = '', third = ''] = writtenQuestions

async function withRound() {
  const house = await openTestHouse()
  const round = await openTestRound(house)
  const given = async (question: string) => {
    const found = await house.store.read(region, (db) => findAssignment(db, region, round.id, question))
    assert.ok(found)
    return found
  }
  const all = () => house.store.read(region, (db) => listAssignments(db, region, round.id))
  return { ...house, house, round, given, all }
}

function give(house: TestHouse, round: string, questions: readonly string[], given: object) {
  return assignQuestions(house.store, house.leader, { round, questions, given })
}

test('many questions are given out at once; nothing ticked, and somebody who is not here, are refused', async () => {
  const { house, round, given, store, writer } = await withRound()
  await assert.rejects(give(house, round.id, [], { unit: 'Näring' }), { code: 'nothing-ticked' })
  await assert.rejects(give(house, round.id, [first], { writer: 'den-som-slutat' }), { code: 'person-unknown' })
  assert.equal(await give(house, round.id, [first, second], { unit: 'Näring', writer: writer.id }), 2)
  assert.deepEqual([(await given(second)).unit, (await given(second)).writer], ['Näring', writer.id])
  await store.close()
})

test('a unit brings its reviewer to further questions, unless another is named', async () => {
  const { house, round, given, store, writer, other } = await withRound()
  await give(house, round.id, [first], { unit: 'Näring', reviewer: other.id })
  await give(house, round.id, [second], { unit: 'Näring' })
  assert.equal((await given(second)).reviewer, other.id)
  await give(house, round.id, [third], { unit: 'Näring', reviewer: writer.id })
  assert.equal((await given(third)).reviewer, writer.id)
  await store.close()
})

test('the latest assigning is taken back by the leader, once; what was given since stays', async () => {
  const { house, round, given, store, leader, writer, other } = await withRound()
  await give(house, round.id, [first], { writer: writer.id, wishedWords: 300 })
  await give(house, round.id, [first, second], { writer: other.id })
  await handOver(store, leader, { round: round.id, question: second, writer: writer.id })
  await assert.rejects(undoAssigning(store, writer, round.id), { code: 'not-allowed' })
  assert.equal(await undoAssigning(store, leader, round.id), 1)
  assert.deepEqual([(await given(first)).writer, (await given(first)).wishedWords], [writer.id, 300])
  assert.equal((await given(second)).writer, writer.id)
  await assert.rejects(undoAssigning(store, leader, round.id), { code: 'nothing-to-undo' })
  await store.close()
})

test('a writer hands hers over to a colleague; nobody hands over what is not theirs', async () => {
  const { house, round, given, store, writer, other } = await withRound()
  await give(house, round.id, [first], { writer: writer.id })
  const input = { round: round.id, question: first, writer: other.id }
  await assert.rejects(handOver(store, other, input), { code: 'not-allowed' })
  await assert.rejects(handOver(store, writer, { ...input, writer: 'den-som-slutat' }), { code: 'person-unknown' })
  await handOver(store, writer, input)
  assert.equal((await given(first)).writer, other.id)
  await assert.rejects(handOver(store, writer, input), { code: 'not-allowed' })
  await store.close()
})

test('what is next: somebody to sign, then questions that nobody has, then what is late', async () => {
  const { house, round, all, store, writer } = await withRound()
  await give(house, round.id, [first], { writer: writer.id, dueOn: '2022-01-20' })
  const overview = overviewOf({
    round,
    assignments: await all(),
    answers: [],
    findings: [],
    today: testDay('2022-01-25'),
  })
  assert.deepEqual(nextInRound(overview, 0), [
    { step: 'name-signer', count: 1 },
    { step: 'assign', count: 75 },
    { step: 'remind', count: 1 },
  ])
  assert.equal(nextInRound(overview, 1)[0]?.step, 'assign')
  await store.close()
})

test('days that nobody has touched follow the due day; days out of order are refused', async () => {
  const { round, given, store, leader } = await withRound()
  const change = { round: round.id, basedOn: 1, dueOn: '2022-02-28', signers: [] }
  const days = {
    written: testDay('2022-02-10'),
    reviewed: testDay('2022-02-09'),
    led: testDay('2022-02-15'),
    signed: testDay('2022-02-17'),
  }
  await assert.rejects(settleRound(store, leader, { ...change, days }, testToday), { code: 'days-not-in-order' })
  const moved = await settleRound(store, leader, change, testToday)
  assert.equal(moved.days, undefined)
  assert.equal((await given(first)).dueOn, '2022-02-07')
  const own = { ...days, reviewed: testDay('2022-02-14') }
  const settled = await settleRound(store, leader, { ...change, basedOn: 2, days: own }, testToday)
  assert.equal(settled.days?.written, '2022-02-10')
  assert.equal((await given(first)).dueOn, '2022-02-10')
  await store.close()
})

test('the next year’s round brings units, writers and reviewers, but not their days', async () => {
  const { house, round, store, leader, writer, other } = await withRound()
  await give(house, round.id, [first], { unit: 'Näring', writer: writer.id, reviewer: other.id, wishedWords: 200 })
  const input = { year: 2022, report: 'government' as const, form: round.form, dueOn: '2023-02-21', before: round.id }
  const next = await openRound(store, leader, input, testDay('2022-11-01'))
  const found = await store.read(region, (db) => findAssignment(db, region, next.id, first))
  assert.deepEqual(
    [found?.unit, found?.writer, found?.reviewer, found?.wishedWords, found?.dueOn],
    ['Näring', writer.id, other.id, 200, '2023-01-31'],
  )
  await store.close()
})

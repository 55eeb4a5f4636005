import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findAnswer, saveAnswer, simpleTextOf } from '../answers/index.ts'
import { openTestHouse, openTestRound, testRegion as region, testToday, writtenQuestions } from '../test-round.ts'
import { coupleQuestion } from './couple-question.ts'
import { openRound } from './open-round.ts'
import { findAssignment, getRound } from './round-store.ts'

const [first = '', second = '', third = ''] = writtenQuestions

async function twoYears() {
  const house = await openTestHouse()
  const before = await openTestRound(house)
  const { store, leader } = house
  for (const [question, text] of [
    [first, 'Om strategin.'],
    [second, 'Om stad och land.'],
  ] as const)
    await saveAnswer(store, leader, { year: 2021, question, written: { text }, basedOn: 0 }, testToday)
  const input = { year: 2022, report: 'government' as const, form: before.form, dueOn: '2023-02-21', before: before.id }
  const round = await openRound(store, leader, input, testToday)
  const text = async (question: string) => {
    const answer = await store.read(region, (db) => findAnswer(db, region, 2022, question))
    return answer ? simpleTextOf(answer.content).trim() : undefined
  }
  const given = (question: string) => store.read(region, (db) => findAssignment(db, region, round.id, question))
  return { ...house, round, text, given }
}

test('the leader couples a question to another of last year, and its text follows; a writer may not', async () => {
  const { store, leader, writer, round, text, given } = await twoYears()
  const input = { round: round.id, question: first, from: second }
  await assert.rejects(coupleQuestion(store, writer, input, testToday), { code: 'not-allowed' })
  await assert.rejects(coupleQuestion(store, leader, { ...input, from: 'finns-inte' }, testToday), {
    code: 'not-found',
  })
  await coupleQuestion(store, leader, input, testToday)
  assert.equal(await text(first), 'Om stad och land.')
  const tied = await given(first)
  assert.deepEqual([tied?.from, tied?.match, tied?.carried], [second, 'changed', 2])
  const { gone } = await store.read(region, (db) => getRound(db, region, round.id))
  assert.deepEqual(
    gone.map(({ question }) => question),
    [first],
  )
  await store.close()
})

test('no question at all makes it new and empty, and it can be coupled again', async () => {
  const { store, leader, round, text, given } = await twoYears()
  await coupleQuestion(store, leader, { round: round.id, question: first, from: '' }, testToday)
  assert.deepEqual(
    [await text(first), (await given(first))?.match, (await given(first))?.carried],
    ['', 'new', undefined],
  )
  await coupleQuestion(store, leader, { round: round.id, question: first, from: first }, testToday)
  assert.deepEqual([await text(first), (await given(first))?.match], ['Om strategin.', 'same'])
  await store.close()
})

test('once somebody has written, the tie stands', async () => {
  const { store, leader, round } = await twoYears()
  await saveAnswer(store, leader, { year: 2022, question: third, written: { text: 'Eget.' }, basedOn: 0 }, testToday)
  const input = { round: round.id, question: third, from: first }
  await assert.rejects(coupleQuestion(store, leader, input, testToday), { code: 'writing-has-begun' })
  await store.close()
})

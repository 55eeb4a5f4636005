import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listJournalLines } from '../../../store/index.ts'
import { openTestHouse, openTestRound, testRegion as region, writtenQuestions } from '../../test-round.ts'
import { assignQuestions } from '../giving/index.ts'
import { listAssignments } from '../round-store.ts'
import { changeUnit } from './change-unit.ts'
import { latestMerge, mergeUnits, undoMerge } from './merge-units.ts'
import { unitsInUse } from './unit.ts'
import { listUnits } from './unit-store.ts'

const [first = '', second = '', third = ''] = writtenQuestions

async function withRound() {
  const house = await openTestHouse()
  const round = await openTestRound(house)
  const { store, leader } = house
  return {
    ...house,
    add: (name: string, more: { readonly leader?: string; readonly members?: readonly string[] } = {}) =>
      changeUnit(store, leader, { name, leader: more.leader ?? '', members: [...(more.members ?? [])], basedOn: 0 }),
    give: (questions: readonly string[], given: object) =>
      assignQuestions(store, leader, { round: round.id, questions, given }),
    unitOf: async (question: string) =>
      (await store.read(region, (db) => listAssignments(db, region, round.id))).find(
        (each) => each.question === question,
      )?.unit,
    reviewerOf: async (question: string) =>
      (await store.read(region, (db) => listAssignments(db, region, round.id))).find(
        (each) => each.question === question,
      )?.reviewer,
    units: () => store.read(region, (db) => listUnits(db, region)),
  }
}

test('the leader adds a unit; a name that is taken, somebody unknown and a writer are refused', async () => {
  const { store, leader, writer, add, units } = await withRound()
  await add('Näringsliv', { leader: writer.id, members: [writer.id] })
  await assert.rejects(add(' näringsliv '), { code: 'unit-exists' })
  await assert.rejects(add('Miljö', { members: ['den-som-slutat'] }), { code: 'person-unknown' })
  const input = { name: 'Miljö', leader: '', members: [], basedOn: 0 }
  await assert.rejects(changeUnit(store, writer, input), { code: 'not-allowed' })
  const [unit] = await units()
  assert.deepEqual([unit?.id, unit?.leader], ['naringsliv', writer.id])
  await assert.rejects(changeUnit(store, leader, { ...input, id: 'naringsliv', basedOn: 7 }), {
    code: 'changed-meanwhile',
  })
  await store.close()
})

test('a new name goes with the unit into the rounds, and its leader reads what it is given', async () => {
  const { store, leader, other, add, give, unitOf, reviewerOf } = await withRound()
  await add('Näring', { leader: other.id })
  await give([first], { unit: 'Näring' })
  assert.equal(await reviewerOf(first), other.id)
  const change = { id: 'naring', basedOn: 1, name: 'Näringsliv', leader: other.id, members: [] }
  await changeUnit(store, leader, change)
  assert.equal(await unitOf(first), 'Näringsliv')
  await store.close()
})

test('variants are merged with all their questions, and parted again', async () => {
  const { store, leader, writer, other, add, give, unitOf, units } = await withRound()
  await give([first], { unit: 'Näring' })
  await give([second], { unit: 'Näringsliv' })
  await add('Näringsliv', { members: [writer.id] })
  await add('Företag', { members: [other.id] })
  await give([third], { unit: 'Företag' })
  const merge = { from: 'Näring', into: 'Näringsliv' }
  await assert.rejects(mergeUnits(store, writer, merge), { code: 'not-allowed' })
  await assert.rejects(mergeUnits(store, leader, { from: 'Näring', into: 'Näring' }), {
    code: 'unit-merged-with-itself',
  })
  await assert.rejects(mergeUnits(store, leader, { from: 'Näringsliv', into: 'Näring' }), { code: 'unit-unknown' })
  assert.equal(await mergeUnits(store, leader, merge), 1)
  assert.equal(await mergeUnits(store, leader, { from: 'Företag', into: 'Näringsliv' }), 1)
  assert.equal(await unitOf(third), 'Näringsliv')
  assert.deepEqual((await units()).find(({ name }) => name === 'Näringsliv')?.members, [writer.id, other.id])
  await assert.rejects(undoMerge(store, writer), { code: 'not-allowed' })
  await undoMerge(store, leader)
  assert.equal(await unitOf(third), 'Företag')
  assert.equal(await unitOf(first), 'Näringsliv')
  assert.deepEqual(
    (await units()).map(({ name, gone, members }) => [name, gone, members.length]),
    [
      ['Företag', false, 1],
      ['Näringsliv', false, 1],
    ],
  )
  await assert.rejects(undoMerge(store, leader), { code: 'nothing-to-undo' })
  const lines = await store.read(region, (db) => listJournalLines(db, region, { subject: 'units' }))
  assert.equal(latestMerge(lines), undefined)
  await store.close()
})

test('units stand before names that were only typed', () => {
  const unit = { id: 'miljo', version: 1, name: 'Miljö', leader: '', members: [], gone: false }
  const uses = unitsInUse([unit, { ...unit, id: 'x', name: 'Förr', gone: true }], [{ unit: 'Näring' }, { unit: '' }])
  assert.deepEqual(
    uses.map(({ name, unit: known, questions }) => [name, known !== undefined, questions]),
    [
      ['Miljö', true, 0],
      ['Näring', false, 1],
    ],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listJournalLines } from '../../store/index.ts'
import { openTestHouse, openTestRound, testRegion as region, testToday, writtenQuestions } from '../test-round.ts'
import { matrixOf } from './matrix.ts'
import { lackingIn, placeState, type Told, textOf } from './movement.ts'
import { getMovement, listMovements, listPlaces } from './movement-store.ts'
import { placeMovement, takeAwayMovement } from './place-movement.ts'
import { placedNodes } from './placed-nodes.ts'
import { approveMovement, changeTold, writeMovement } from './record-movement.ts'

const told: Told = {
  title: 'Fler unga driver företag',
  whatMoved: 'Tolv unga har startat företag.',
  forWhom: 'unga under 25',
  where: 'hela länet',
  horizon: 'short',
  status: 'actual',
  basis: 'follow-up',
  mainFactor: 'rådgivningen på gymnasierna',
  goals: ['g1'],
  insatser: ['ung-kraft'],
  perspectives: [],
  evidence: 'Lägesrapport 2021',
}
const question = writtenQuestions[0] ?? ''

test('what is lacking is told in words', () => {
  assert.deepEqual(lackingIn(told), [])
  assert.deepEqual(lackingIn({ ...told, forWhom: ' ', goals: [], insatser: [] }), [
    'för vem',
    'minst ett mål eller en insats',
  ])
  assert.equal(lackingIn({ ...told, evidence: '' }).length, 1)
  assert.deepEqual(lackingIn({ ...told, evidence: '', status: 'expected' }), [])
})

test('a movement is written, approved once, placed with its own trimming, and marked when the origin moves on', async () => {
  const house = await openTestHouse()
  const { store, leader, writer, reader } = house
  const round = await openTestRound(house)
  await assert.rejects(writeMovement(store, reader, { year: 2021, told }, testToday), { code: 'not-allowed' })
  await assert.rejects(writeMovement(store, writer, { year: 2021, told: { ...told, title: '' } }, testToday), {
    code: 'movement-not-readable',
  })
  const { id } = await writeMovement(store, writer, { year: 2021, told: { ...told, forWhom: '' } }, testToday)
  const place = { movement: id, round: round.id, question, text: '' }
  await assert.rejects(placeMovement(store, writer, place, testToday), { code: 'movement-not-approved' })
  await assert.rejects(approveMovement(store, writer, { id, seen: 1 }, testToday), { code: 'not-allowed' })
  await assert.rejects(approveMovement(store, leader, { id, seen: 1 }, testToday), { code: 'movement-not-readable' })
  await changeTold(store, writer, { id, basedOn: 1, told })
  await assert.rejects(changeTold(store, writer, { id, basedOn: 1, told }), { code: 'changed-meanwhile' })
  await approveMovement(store, leader, { id, seen: 2 }, testToday)

  await assert.rejects(placeMovement(store, reader, place, testToday), { code: 'not-allowed' })
  await assert.rejects(placeMovement(store, writer, { ...place, question: 'finns-inte' }, testToday), {
    code: 'not-found',
  })
  await placeMovement(store, writer, place, testToday)
  const standing = async () => {
    const [[own], movement] = await store.read(region, async (db) => [
      await listPlaces(db, region, round.id),
      await getMovement(db, region, id),
    ])
    assert.ok(own)
    return { own, state: placeState(movement, own) }
  }
  assert.deepEqual([(await standing()).state, (await standing()).own.text], ['as-approved', textOf(told)])
  await placeMovement(store, writer, { ...place, text: 'Tolv unga.' }, testToday)
  assert.equal((await standing()).state, 'trimmed')
  await changeTold(store, writer, { id, basedOn: 3, told: { ...told, whatMoved: 'Tretton unga har startat företag.' } })
  assert.equal((await standing()).state, 'trimmed')
  await approveMovement(store, leader, { id, seen: 4 }, testToday)
  assert.equal((await standing()).state, 'origin-moved-on')
  await placeMovement(store, writer, { ...place, text: 'Tretton unga.' }, testToday)
  assert.equal((await standing()).state, 'trimmed')

  const [movements, places] = await store.read(region, async (db) => [
    await listMovements(db, region),
    await listPlaces(db, region),
  ])
  const nodes = placedNodes(movements, places).get(question) ?? []
  assert.match(
    nodes.map((node) => node.textContent).join(' '),
    /Tretton unga\..*faktiskt resultat på kort sikt, grund: uppföljning/,
  )
  const matrix = matrixOf(movements, places, [round], [{ id: 'g1' }, { id: 'g2' }] as never)
  assert.deepEqual(matrix.rows[0]?.cells[0]?.places, [{ question, state: 'trimmed' }])
  assert.deepEqual(
    matrix.emptyGoals.map((goal) => goal.id),
    ['g2'],
  )
  assert.ok(matrix.emptyQuestions.every((each) => each.question !== question))

  await takeAwayMovement(store, writer, place)
  await assert.rejects(takeAwayMovement(store, writer, place), { code: 'not-found' })
  const lines = await store.read(region, (db) => listJournalLines(db, region, { subject: `movement/${id}` }))
  assert.deepEqual(
    [...new Set(lines.map(({ what }) => what))],
    [
      'movement.written',
      'movement.changed',
      'movement.approved',
      'movement.placed',
      'movement.place-confirmed',
      'movement.unplaced',
    ],
  )
  await store.close()
})

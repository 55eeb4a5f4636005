import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listJournalLines } from '../../store/index.ts'
import { openTestHouse, openTestRound, testRegion as region, testToday, writtenQuestions } from '../test-round.ts'
import { approveMovement, sendBackMovement } from './judge-movement.ts'
import { lackingIn } from './lacking.ts'
import { movementState, type Told } from './movement.ts'
import { getMovement, listMovements, listPlaces, listPlacesOf } from './movement-store.ts'
import { listMovementVersions } from './movement-versions.ts'
import { matrixOf } from './overview/index.ts'
import { placeState, textOf, whereOf } from './place.ts'
import { placeMovement, takeAwayMovement } from './place-movement.ts'
import { placedNodes } from './placed-nodes.ts'
import { changeTold, writeMovement } from './record-movement.ts'
import { undoPlacing } from './undo-placing.ts'

const told: Told = {
  title: 'Fler unga driver företag',
  whatMoved: 'Tolv unga har startat företag.',
  forWhom: 'unga under 25',
  municipalities: ['1881', '1880'],
  where: '',
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
  assert.deepEqual(lackingIn({ ...told, forWhom: ' ', goals: [], insatser: [] }), ['forWhom', 'ties'])
  assert.equal(lackingIn({ ...told, evidence: '' }).length, 1)
  assert.deepEqual(lackingIn({ ...told, evidence: '', status: 'expected' }), [])
  assert.deepEqual(lackingIn({ ...told, municipalities: [] }), ['where'])
})

test('where it moved is read from municipalities, the whole county, or words as before', () => {
  assert.equal(whereOf(told), 'Kumla och Örebro')
  assert.equal(whereOf({ ...told, municipalities: ['county', '1880'] }), 'hela länet')
  assert.equal(whereOf({ ...told, municipalities: [], where: 'norra länsdelen' }), 'norra länsdelen')
  assert.equal(whereOf({ ...told, municipalities: ['1860'], where: 'särskilt tätorten' }), 'Laxå; särskilt tätorten')
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
  await assert.rejects(approveMovement(store, leader, { id, seen: 1 }, testToday), { code: 'movement-lacks' })
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
  await assert.rejects(placeMovement(store, writer, place, testToday), { code: 'changed-meanwhile' })
  await placeMovement(store, writer, { ...place, text: 'Tolv unga.', seen: 1 }, testToday)
  assert.equal((await standing()).state, 'trimmed')
  await changeTold(store, writer, { id, basedOn: 3, told: { ...told, whatMoved: 'Tretton unga har startat företag.' } })
  assert.equal((await standing()).state, 'trimmed')
  await approveMovement(store, leader, { id, seen: 4 }, testToday)
  assert.equal((await standing()).state, 'origin-moved-on')
  await placeMovement(store, writer, { ...place, text: 'Tretton unga.', seen: 2 }, testToday)
  assert.equal((await standing()).state, 'trimmed')

  const [movements, places] = await store.read(region, async (db) => [
    await listMovements(db, region),
    await listPlaces(db, region),
  ])
  const nodes = placedNodes(movements, places).get(question) ?? []
  assert.match(
    nodes.map((node) => node.textContent).join(' '),
    /Tretton unga\..*faktiskt resultat på kort sikt, och grunden är uppföljning/,
  )
  const goals = [{ id: 'g1' }, { id: 'g2' }] as never
  const matrix = matrixOf({ year: 2021, movements, places, rounds: [round], goals, insatser: [] })
  assert.deepEqual(matrix.rows[0]?.cells[0]?.places, [{ question, state: 'trimmed' }])
  assert.deepEqual(
    matrix.emptyGoals.map((goal) => goal.id),
    ['g2'],
  )
  assert.ok(matrix.emptyQuestions.every((each) => each.questions.every((empty) => empty.question.id !== question)))
  assert.deepEqual(matrixOf({ year: 2020, movements, places, rounds: [round], goals, insatser: [] }).rows, [])

  await assert.rejects(takeAwayMovement(store, reader, { ...place, seen: 3 }, testToday), { code: 'not-allowed' })
  await takeAwayMovement(store, writer, { ...place, seen: 3 }, testToday)
  await assert.rejects(takeAwayMovement(store, writer, { ...place, seen: 3 }, testToday), { code: 'changed-meanwhile' })
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

test('a movement is sent back with what should be changed, and every version of it is kept', async () => {
  const { store, leader, writer } = await openTestHouse()
  const { id } = await writeMovement(store, writer, { year: 2021, told }, testToday)
  const judged = { id, seen: 1, comment: 'Säg hur många som är kvinnor.' }
  await assert.rejects(sendBackMovement(store, writer, judged, testToday), { code: 'not-allowed' })
  await assert.rejects(sendBackMovement(store, leader, { ...judged, comment: ' ' }, testToday), {
    code: 'comment-empty',
  })
  await sendBackMovement(store, leader, judged, testToday)
  const present = () => store.read(region, (db) => getMovement(db, region, id))
  assert.equal(movementState(await present()), 'sent-back')
  await changeTold(store, writer, { id, basedOn: 2, told: { ...told, whatMoved: 'Tolv unga, varav åtta kvinnor.' } })
  assert.equal(movementState(await present()), 'draft')
  await assert.rejects(approveMovement(store, leader, { id, seen: 2 }, testToday), { code: 'changed-meanwhile' })
  await approveMovement(store, leader, { id, seen: 3, comment: 'Tack.' }, testToday)
  assert.equal(movementState(await present()), 'approved')
  await assert.rejects(sendBackMovement(store, leader, { ...judged, seen: 4 }, testToday), { code: 'movement-judged' })

  const versions = await store.read(region, (db) => listMovementVersions(db, region, id))
  assert.deepEqual(
    versions.map(({ version, act, comment }) => [version, act, comment]),
    [
      [1, 'movement.written', ''],
      [2, 'movement.sent-back', judged.comment],
      [3, 'movement.changed', ''],
      [4, 'movement.approved', 'Tack.'],
    ],
  )
  assert.equal(versions[1]?.told.whatMoved, told.whatMoved)
  assert.equal(versions[3]?.told.whatMoved, 'Tolv unga, varav åtta kvinnor.')
  assert.equal((await present()).version, versions.length)
  await store.close()
})

test('what was done at a place can be undone: a text changed, and a movement taken away', async () => {
  const house = await openTestHouse()
  const { store, leader, writer, reader } = house
  const { id: round } = await openTestRound(house)
  const { id } = await writeMovement(store, writer, { year: 2021, told }, testToday)
  await approveMovement(store, leader, { id, seen: 1 }, testToday)
  const place = { movement: id, round, question }
  await placeMovement(store, writer, { ...place, text: '' }, testToday)
  await assert.rejects(undoPlacing(store, writer, { ...place, seen: 1 }), { code: 'placing-not-changed' })
  await placeMovement(store, writer, { ...place, text: 'Kort.', seen: 1 }, testToday)
  await takeAwayMovement(store, writer, { ...place, seen: 2 }, testToday)
  assert.deepEqual(await store.read(region, (db) => listPlaces(db, region)), [])
  await assert.rejects(undoPlacing(store, reader, { ...place, seen: 3 }), { code: 'not-allowed' })
  await undoPlacing(store, writer, { ...place, seen: 3 })
  const standing = async () => (await store.read(region, (db) => listPlacesOf(db, region, id)))[0]
  assert.deepEqual([(await standing())?.text, (await standing())?.away], ['Kort.', undefined])
  await assert.rejects(undoPlacing(store, writer, { ...place, seen: 3 }), { code: 'changed-meanwhile' })
  await undoPlacing(store, writer, { ...place, seen: 4 })
  assert.equal((await standing())?.text, textOf(told))
  await store.close()
})

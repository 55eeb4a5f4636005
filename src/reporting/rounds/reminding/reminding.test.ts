import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listJournalLines } from '../../../store/index.ts'
import { saveAnswer } from '../../answers/index.ts'
import {
  openTestHouse,
  openTestRound,
  testRegion as region,
  testDay,
  testToday,
  writtenQuestions,
} from '../../test-round.ts'
import { assignQuestions } from '../giving/index.ts'
import { findAssignment, getRound, listAssignments } from '../round-store.ts'
import { turnAnswer } from '../turn-answer.ts'
import { remindByRhythm } from './remind-by-rhythm.ts'
import { remindPersons } from './remind-persons.ts'
import { remindersOf } from './reminders.ts'
import { sentReminders } from './sent-reminders.ts'
import { switchRhythm } from './switch-rhythm.ts'

const [first = '', second = '', third = ''] = writtenQuestions

async function withRound() {
  const house = await openTestHouse()
  const round = await openTestRound(house)
  const { store, leader } = house
  const all = () => store.read(region, (db) => listAssignments(db, region, round.id))
  const letters: string[] = []
  const mail = { send: async ({ to }: { to: string }) => void letters.push(to) }
  return {
    ...house,
    round,
    letters,
    mail,
    all,
    give: (questions: readonly string[], given: object) =>
      assignQuestions(store, leader, { round: round.id, questions, given }),
    given: (question: string) => store.read(region, (db) => findAssignment(db, region, round.id, question)),
    handIn: async (question: string, writer: Parameters<typeof saveAnswer>[1]) => {
      await saveAnswer(store, writer, { year: 2021, question, written: { text: 'Klart.' }, basedOn: 0 }, testToday)
      await turnAnswer(store, leader, { round: round.id, question, step: 'hand-in', seen: 1 })
    },
    remindersOn: async (day: string) => remindersOf(round, await all(), testDay(day)),
    log: async () =>
      sentReminders(await store.read(region, (db) => listJournalLines(db, region, { subject: `round/${round.id}` }))),
  }
}

test('one reminder for each person with all that is late or soon, oldest first; what is handed in is left out', async () => {
  const { give, handIn, remindersOn, store, writer, other } = await withRound()
  await give([first], { writer: writer.id, dueOn: '2022-01-28' })
  await give([second], { writer: writer.id, dueOn: '2022-01-20' })
  await give([third], { writer: other.id, dueOn: '2022-01-21' })
  const [hers, his] = await remindersOn('2022-01-25')
  assert.deepEqual(
    hers?.due.map(({ question, late }) => [question, late]),
    [
      [second, 5],
      [first, -3],
    ],
  )
  assert.equal(his?.person, other.id)
  await handIn(third, other)
  assert.equal((await remindersOn('2022-01-25')).length, 1)
  await store.close()
})

test('a reviewer is late with what was handed in and not read by the day of reading, and is reminded by herself', async () => {
  const { give, given, handIn, remindersOn, store, leader, writer, other, mail, round } = await withRound()
  await give([first, second], { writer: writer.id, reviewer: other.id, dueOn: '2022-01-20' })
  await handIn(first, writer)
  const [hers, his] = await remindersOn('2022-02-12')
  assert.deepEqual([hers?.person, hers?.due.map(({ question }) => question)], [writer.id, [second]])
  assert.deepEqual(his?.due, [{ question: first, does: 'read', dueOn: '2022-02-10', late: 2 }])
  const letterTo = () => ({ to: 'olle@exempellan.se', subject: 'x', text: 'y' })
  await remindPersons(store, leader, mail, { round: round.id, persons: [other.id], letterTo }, testDay('2022-02-12'))
  assert.equal((await given(first))?.readerRemindedOn, '2022-02-12')
  assert.equal((await given(first))?.remindedOn, undefined)
  await turnAnswer(store, leader, { round: round.id, question: first, step: 'approve', seen: 1 })
  assert.deepEqual(
    (await remindersOn('2022-02-12')).map(({ person }) => person),
    [writer.id],
  )
  await store.close()
})

test('only the leader reminds, never twice within five days, and a letter that fails leaves nothing', async () => {
  const { give, given, remindersOn, letters, mail, round, store, leader, writer } = await withRound()
  await give([first, second], { writer: writer.id, dueOn: '2022-01-20' })
  const broken = { send: async () => Promise.reject(new Error('nere')) }
  const letterTo = () => ({ to: 'vera@exempellan.se', subject: 'x', text: 'y' })
  const input = { round: round.id, persons: [writer.id], letterTo }
  const today = testDay('2022-01-25')
  await assert.rejects(remindPersons(store, writer, mail, input, today), { code: 'not-allowed' })
  await assert.rejects(remindPersons(store, leader, mail, { ...input, persons: [] }, today), { code: 'nothing-ticked' })
  await assert.rejects(remindPersons(store, leader, broken, input, today), { code: 'mail-not-sent' })
  assert.equal((await given(first))?.remindedOn, undefined)
  assert.equal(await remindPersons(store, leader, mail, input, today), 1)
  assert.deepEqual(letters, ['vera@exempellan.se'])
  assert.equal((await given(second))?.remindedOn, '2022-01-25')
  await assert.rejects(remindPersons(store, leader, mail, input, testDay('2022-01-29')), { code: 'reminded-lately' })
  assert.equal((await remindersOn('2022-01-29'))[0]?.from, '2022-01-30')
  assert.equal(await remindPersons(store, leader, undefined, input, testDay('2022-01-30')), 1)
  assert.equal(letters.length, 1)
  await store.close()
})

test('whoever gets a question from somebody else has not been reminded of it', async () => {
  const { give, given, mail, round, store, leader, writer, other } = await withRound()
  await give([first], { writer: writer.id, dueOn: '2022-01-20' })
  const input = { round: round.id, persons: [writer.id], letterTo: () => undefined }
  await remindPersons(store, leader, mail, input, testDay('2022-01-25'))
  await give([first], { wishedWords: 300 })
  assert.equal((await given(first))?.remindedOn, '2022-01-25')
  await give([first], { writer: other.id })
  assert.equal((await given(first))?.remindedOn, undefined)
  await store.close()
})

test('the rhythm is off until the leader switches it on; then a morning sends what is due, once, and the log says so', async () => {
  const { give, letters, mail, log, round, store, leader, writer } = await withRound()
  await give([first], { writer: writer.id, dueOn: '2022-01-31' })
  const morning = (day: string, through: typeof mail | undefined = mail) =>
    remindByRhythm(store, region, { mail: through, today: testDay(day), tell: () => undefined })
  assert.equal(await morning('2022-01-24'), 0)
  const on = { round: round.id, on: true }
  await assert.rejects(switchRhythm(store, writer, on, testToday), { code: 'not-allowed' })
  await switchRhythm(store, leader, on, testToday)
  assert.equal(await morning('2022-01-21'), 0)
  assert.equal(await morning('2022-01-24'), 1)
  assert.equal(await morning('2022-01-24'), 0)
  assert.deepEqual(letters, ['vera@exempellan.se'])
  const [sent] = await log()
  assert.deepEqual([sent?.by, sent?.person, sent?.questions, sent?.byMail], ['rhythm', writer.id, [first], true])
  await switchRhythm(store, leader, { ...on, on: false }, testToday)
  assert.equal(await morning('2022-01-28'), 0)
  await store.close()
})

test('a letter of the morning that fails is told, leaves nothing, and goes the next working morning; the others go at once', async () => {
  const { give, letters, mail, round, store, leader, writer, other } = await withRound()
  await give([first], { writer: writer.id, dueOn: '2022-01-31' })
  await give([second], { writer: other.id, dueOn: '2022-01-31' })
  await switchRhythm(store, leader, { round: round.id, on: true }, testToday)
  const told: string[] = []
  const fussy = {
    send: async (letter: { to: string }) =>
      letter.to.startsWith('vera') ? Promise.reject(new Error('full brevlåda')) : mail.send(letter),
  }
  const tell = (line: string) => void told.push(line)
  assert.equal(await remindByRhythm(store, region, { mail: fussy, today: testDay('2022-01-24'), tell }), 1)
  assert.match(told.join(), /2021-government.*full brevlåda/)
  assert.equal(await remindByRhythm(store, region, { mail, today: testDay('2022-01-25'), tell }), 1)
  assert.deepEqual(letters, ['olle@exempellan.se', 'vera@exempellan.se'])
  await store.close()
})

test('a round that is opened with the rhythm keeps it through changes of its rules', async () => {
  const house = await openTestHouse()
  const round = await openTestRound(house, { rhythm: true })
  const kept = await house.store.read(region, (db) => getRound(db, region, round.id))
  assert.deepEqual(kept.rhythm, { by: house.leader.id, since: testToday })
  await house.store.close()
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asId, type CalendarDate } from '../../foundation/index.ts'
import { addPerson, type Role } from '../../people/index.ts'
import { listJournalLines, openTestStore, type Store } from '../../store/index.ts'
import { findAnswer, saveAnswer } from '../answers/index.ts'
import { type Form, getForm, questionsOf } from '../forms/index.ts'
import { settleRound } from './change-round.ts'
import { assignQuestions } from './giving/assign-questions.ts'
import { matchForms } from './match-forms.ts'
import { openRound } from './open-round.ts'
import { overviewOf } from './overview/round-overview.ts'
import { findAssignment, getRound, listAssignments } from './round-store.ts'
import { formDifference, takeUpForm } from './take-up-form.ts'
import { turnAnswer } from './turn-answer.ts'

const region = asId<'Region'>('orebro')
const day = (text: string) => text as CalendarDate
const today = day('2022-01-10')

async function house() {
  const store = await openTestStore()
  await store.write(region, async (tx) => {
    await tx.db.insertInto('region').values({ id: 'orebro', name: 'Exempellän' }).execute()
  })
  const person = (name: string, roles: readonly Role[]) =>
    addPerson(
      store,
      { region, name, email: `${name.toLowerCase()}@exempellan.se`, password: 'ett långt lösenord', roles },
      'test',
    )
  return {
    store,
    leader: await person('Lena', ['coordinator']),
    writer: await person('Vera', ['writer']),
    other: await person('Olle', ['writer']),
    reader: await person('Rut', ['reader']),
  }
}

function changed(form: Form, change: (questions: { id: string; prompt: string }[]) => void): Form {
  const copy = structuredClone(form)
  for (const part of copy.parts) for (const section of part.sections) change(section.questions)
  return copy
}

const form2021 = getForm('villkorsbeslut-2021')
const open = (store: Store, leader: Parameters<typeof openRound>[1], extra = {}) =>
  openRound(store, leader, { year: 2021, report: 'government', form: form2021, dueOn: '2022-02-21', ...extra }, today)

test('a form against itself: every question is the same and none is gone', () => {
  const { questions, gone } = matchForms(form2021, form2021)
  assert.equal(questions.length, 76)
  assert.ok(questions.every(({ kind, question, from }) => kind === 'same' && question === from))
  assert.deepEqual(gone, [])
})

test('a changed prompt is a changed question, a new one is new, one that nobody points to is gone', () => {
  const first = questionsOf(form2021).find(({ kind }) => kind === 'free-text')
  assert.ok(first)
  const now = changed(form2021, (questions) => {
    for (const question of questions)
      if (question.id === first.id) question.prompt = `${question.prompt} Beskriv även kort.`
  })
  assert.deepEqual(
    matchForms(form2021, now).questions.find(({ question }) => question === first.id),
    { question: first.id, kind: 'changed', from: first.id },
  )
  const moved = changed(form2021, (questions) => {
    for (const question of questions) if (question.id === first.id) question.id = 'helt-ny'
  })
  assert.equal(matchForms(form2021, moved).questions.find(({ question }) => question === 'helt-ny')?.from, first.id)
  const other = changed(form2021, (questions) => {
    for (const question of questions)
      if (question.id === first.id) Object.assign(question, { id: 'xyz', prompt: 'Hur många hästar äger regionen?' })
  })
  const match = matchForms(form2021, other)
  assert.equal(match.questions.find(({ question }) => question === 'xyz')?.kind, 'new')
  assert.deepEqual(
    match.gone.map(({ id }) => id),
    [first.id],
  )
})

test('the leader opens a round, nobody else may; the same round is opened once', async () => {
  const { store, leader, writer, reader } = await house()
  for (const person of [writer, reader]) await assert.rejects(open(store, person), { code: 'not-allowed' })
  await assert.rejects(open(store, leader, { dueOn: '2022-01-10' }), { code: 'round-due-past' })
  const round = await open(store, leader)
  await assert.rejects(open(store, leader), { code: 'round-exists' })
  const given = await store.read(region, (db) => listAssignments(db, region, round.id))
  assert.equal(given.length, 76)
  assert.ok(given.every(({ dueOn, state }) => dueOn === '2022-01-31' && state === 'not-begun'))
  const lines = await store.read(region, (db) => listJournalLines(db, region, { subject: 'round/2021-government' }))
  assert.deepEqual(
    lines.map(({ what }) => what),
    ['round.opened'],
  )
  await store.close()
})

test('a round of the next year begins with last year’s answers, marked, and never writes over what is there', async () => {
  const { store, leader, writer } = await house()
  await open(store, leader)
  const [first, second] = questionsOf(form2021).filter(({ kind }) => kind === 'free-text')
  assert.ok(first && second)
  const say = (year: number, question: string, text: string) =>
    saveAnswer(store, writer, { year, question, written: { text }, basedOn: 0 }, today)
  await say(2021, first.id, 'Vi stödde nio insatser.')
  await say(2021, second.id, 'Fjolårets ord.')
  await say(2022, second.id, 'Årets egna ord.')
  const round = await openRound(
    store,
    leader,
    { year: 2022, report: 'government', form: form2021, dueOn: '2023-02-21', before: '2021-government' },
    today,
  )
  const read = (question: string) => store.read(region, (db) => findAnswer(db, region, 2022, question))
  const given = (question: string) => store.read(region, (db) => findAssignment(db, region, round.id, question))
  assert.match(JSON.stringify((await read(first.id))?.content), /nio insatser/)
  assert.equal((await given(first.id))?.carried, 1)
  assert.match(JSON.stringify((await read(second.id))?.content), /Årets egna ord/)
  assert.equal((await given(second.id))?.carried, undefined)

  const answers = await Promise.all([read(first.id), read(second.id)])
  const assignments = await store.read(region, (db) => listAssignments(db, region, round.id))
  const overview = overviewOf({
    round,
    assignments,
    answers: answers.filter((answer) => answer !== undefined),
    findings: [],
    today: day('2023-02-03'),
  })
  const row = overview.rows.find(({ question }) => question.id === first.id)
  assert.equal(row?.onlyCarried, true)
  assert.equal(row?.words, 4)
  assert.equal(row?.late, 3)
  assert.equal(overview.daysLeft, 18)
  assert.equal(overview.states['not-begun'], 76)
  await store.close()
})

test('an answer goes from the writer to the reviewer and back, and an approval that was overtaken is refused', async () => {
  const { store, leader, writer, other, reader } = await house()
  const round = await open(store, leader)
  const question = questionsOf(form2021).find(({ kind }) => kind === 'free-text')?.id ?? ''
  await assert.rejects(assignQuestions(store, writer, { round: round.id, questions: [question], given: {} }), {
    code: 'not-allowed',
  })
  await assignQuestions(store, leader, {
    round: round.id,
    questions: [question],
    given: { unit: 'Näringsliv', writer: writer.id, reviewer: reader.id, dueOn: '2022-02-01' },
  })
  const save = (person: typeof writer, basedOn: number, text: string) =>
    saveAnswer(store, person, { year: 2021, question, written: { text }, basedOn }, today)
  const step = (person: typeof writer, name: 'hand-in' | 'send-back' | 'approve', seen: number, extra = {}) =>
    turnAnswer(store, person, { round: round.id, question, step: name, seen, ...extra })

  await assert.rejects(save(other, 0, 'Inte min.'), { code: 'not-allowed' })
  await save(writer, 0, 'Första.')
  await assert.rejects(step(writer, 'approve', 1), { code: 'not-allowed' })
  await assert.rejects(step(writer, 'hand-in', 1, { stopping: ['Anteckning kvar.'] }), { code: 'findings-stop' })
  await step(writer, 'hand-in', 1)
  await assert.rejects(step(reader, 'send-back', 1), { code: 'reason-missing' })
  assert.equal((await step(reader, 'send-back', 1, { comment: ' Säg för vem. ' })).comment, 'Säg för vem.')
  await save(writer, 1, 'Andra.')
  await step(writer, 'hand-in', 2)
  await assert.rejects(step(reader, 'approve', 1), { code: 'answer-overtaken' })
  assert.equal((await step(reader, 'approve', 2)).approved, 2)
  await save(writer, 2, 'Tredje.')
  const after = await store.read(region, (db) => findAssignment(db, region, round.id, question))
  assert.equal(after?.state, 'writing')
  assert.equal(after?.approved, 2)
  await store.close()
})

test('a form that changes while the round runs changes nothing until the leader takes it up', async () => {
  const { store, leader, writer } = await house()
  const round = await open(store, leader)
  const [first, second] = questionsOf(form2021).filter(({ kind }) => kind === 'free-text')
  assert.ok(first && second)
  const now = changed(form2021, (questions) => {
    for (const question of questions)
      if (question.id === first.id) question.prompt = `${question.prompt} Beskriv även kort.`
    const at = questions.findIndex(({ id }) => id === second.id)
    if (at >= 0) questions.splice(at, 1)
  })
  assert.equal(formDifference(round, form2021), undefined)
  assert.deepEqual(
    formDifference(round, now)?.gone.map(({ id }) => id),
    [second.id],
  )
  await assert.rejects(takeUpForm(store, writer, round.id, now), { code: 'not-allowed' })
  await assert.rejects(takeUpForm(store, leader, round.id, form2021), { code: 'form-unchanged' })
  await takeUpForm(store, leader, round.id, now)
  const given = await store.read(region, (db) => listAssignments(db, region, round.id))
  assert.equal(given.length, 75)
  assert.equal(given.find(({ question }) => question === first.id)?.match, 'changed')
  const kept = await store.read(region, (db) => getRound(db, region, round.id))
  assert.equal(formDifference(kept, now), undefined)
  await store.close()
})

test('the leader settles day and signers; who read an older page changes nothing', async () => {
  const { store, leader, writer } = await house()
  const round = await open(store, leader)
  const change = { round: round.id, basedOn: 1, dueOn: '2022-02-28', signers: ['x'] }
  await assert.rejects(settleRound(store, writer, change, today), { code: 'not-allowed' })
  assert.equal((await settleRound(store, leader, change, today)).version, 2)
  await assert.rejects(settleRound(store, leader, change, today), { code: 'changed-meanwhile' })
  await store.close()
})

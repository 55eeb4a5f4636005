import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { saveAnswer } from './answers/save-answer.ts'
import { checkYear } from './check-year.ts'
import { questionsOf } from './forms/index.ts'
import { formOfYear, getReportMaterial } from './get-report-material.ts'
import { treeOf } from './print-report.ts'
import { turnAnswer } from './rounds/turn-answer.ts'
import {
  openTestHouse,
  openTestRound,
  type TestHouse,
  testForm,
  testRegion,
  testToday,
  writtenQuestions,
} from './test-round.ts'

let house: TestHouse

before(async () => {
  house = await openTestHouse()
})
after(() => house.store.close())

const answered = async (question: string, text: string) =>
  saveAnswer(house.store, house.leader, { year: 2024, question, written: { text }, basedOn: 0 }, testToday)

test('a year without a round is accounted for by the form that holds for it', async () => {
  const { form, round } = await getReportMaterial(house.store, testRegion, 2024)
  assert.deepEqual([form.id, round], [formOfYear(2024).id, undefined])
})

test('a year with a round is accounted for by the form of the round, with the answers that are approved and no others', async () => {
  const { id } = await openTestRound(house, { year: 2024, dueOn: '2025-02-21' })
  const [approved = '', begun = ''] = writtenQuestions
  await answered(approved, 'Detta är läst och godkänt.')
  await answered(begun, 'Detta är halvfärdigt.')
  for (const step of ['hand-in', 'approve'] as const)
    await turnAnswer(house.store, house.leader, { round: id, question: approved, step, seen: 1 })

  const material = await getReportMaterial(house.store, testRegion, 2024)
  const text = treeOf(material).textContent

  assert.equal(material.form.id, testForm.id)
  assert.match(text, /läst och godkänt/)
  assert.doesNotMatch(text, /halvfärdigt/)
  assert.deepEqual([material.round?.id, material.round?.approved, material.round?.signed], [id, 1, undefined])
})

test('the check of the year looks at the same report: its findings are at questions of the form of the round', async () => {
  const asked = new Set(questionsOf(testForm).map(({ id }) => id))
  const found = await checkYear(house.store, testRegion, 2024)
  const atQuestions = found.map(({ question }) => question).filter((question) => /-q\d/.test(question))
  assert.ok(atQuestions.length > 0)
  assert.deepEqual(
    atQuestions.filter((question) => !asked.has(question)),
    [],
  )
})

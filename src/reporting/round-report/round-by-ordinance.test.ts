import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { saveAnswer } from '../answers/index.ts'
import { getDataSetFolder } from '../ensure-data-set.ts'
import { getForm, isWritten, questionsOf } from '../forms/index.ts'
import { printReport } from '../print-report.ts'
import { loadDataSet } from '../register/index.ts'
import { turnAnswer } from '../rounds/turn-answer.ts'
import { openTestHouse, openTestRound, testRegion as region, testToday } from '../test-round.ts'
import { arrangeRound } from './arrange-round.ts'
import { getRoundMaterial } from './get-round-material.ts'

const form = getForm('forordning-2024-99')
const written = questionsOf(form).filter(isWritten)

test('every question by the ordinance says which clause it rests on, or what is only assumed', () => {
  for (const { id, help = '' } of questionsOf(form).filter(({ kind }) => kind !== 'note'))
    assert.match(help, /[56] §|7 § och följande är bara kända|Antagande/, id)
  const required = (id: string) => written.some((each) => each.id === id && 'required' in each && each.required)
  assert.deepEqual(['1.1-q1', '1.1-q2', '1.2-q1', '1.2-q4'].map(required), [true, true, false, false])
})

test('a round by the ordinance goes from opening over answers to documents that say what is provisional', async () => {
  const house = await openTestHouse()
  await loadDataSet(house.store, getDataSetFolder('orebro-2021'), 'test')
  const { store, writer, leader } = house
  const { id: round } = await openTestRound(house, { form })
  for (const { id: question } of written) {
    const text = `Svar på ${question} i egna ord.`
    await saveAnswer(store, writer, { year: 2021, question, written: { text }, basedOn: 0 }, testToday)
    await turnAnswer(store, writer, { round, question, step: 'hand-in', seen: 1 })
    await turnAnswer(store, leader, { round, question, step: 'approve', seen: 1 })
  }
  const material = await getRoundMaterial(store, region, round)
  const tree = arrangeRound(material).toJSON()
  const { files } = await printReport(
    { register: material.register, form, answers: material.answers, tree },
    ['html', 'docx'],
    () => {},
  )
  const bytesOf = (wanted: string) => files.find(({ format }) => format === wanted)?.bytes ?? new Uint8Array()
  const word = unzipSync(bytesOf('docx'))['word/document.xml'] ?? new Uint8Array()
  for (const told of [strFromU8(bytesOf('html')), strFromU8(word)]) {
    const plain = told.replaceAll(/<[^>]*>/g, '')
    assert.match(plain, /Formuläret är preliminärt/)
    assert.match(plain, /7 § och följande är bara kända ur en sammanfattning i andra hand/)
    assert.match(plain, /Antagande: tabellen/)
    for (const { id } of written) assert.ok(plain.includes(`Svar på ${id} i egna ord.`), id)
  }
  await store.close()
})

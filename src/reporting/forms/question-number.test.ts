import assert from 'node:assert/strict'
import { test } from 'node:test'
import { questionsOf } from './form.ts'
import { getForm, listForms } from './get-form.ts'
import { questionNumber, withQuestionNumbers } from './question-number.ts'

const form = getForm('villkorsbeslut-2021')

test('a question is called by its section, and by its place there where there are several', () => {
  assert.equal(questionNumber(form, '1.1.2-q1'), '1.1.2')
  assert.equal(questionNumber(form, '1.1.1-q2'), '1.1.1:2')
  assert.equal(questionNumber(form, 'finns-inte'), 'finns-inte')
})

test('no two questions of a form are called the same', () => {
  for (const each of listForms().map(getForm)) {
    const asked = questionsOf(each).filter(({ kind }) => kind !== 'note')
    assert.equal(new Set(asked.map(({ id }) => questionNumber(each, id))).size, asked.length, each.id)
  }
})

test('ids within a sentence become numbers, and nothing else is touched', () => {
  assert.equal(
    withQuestionNumbers(form, 'Tabellen i 1.2.1-q5 har 15 rader; 2-q1 och q1-2 är e-post från 2021-12-31.'),
    'Tabellen i 1.2.1:5 har 15 rader; 2:1 och q1-2 är e-post från 2021-12-31.',
  )
})

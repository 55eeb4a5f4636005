import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseForm, questionsOf, sectionsOf } from './form.ts'
import { getForm, listForms } from './get-form.ts'

test('the form of 2021 has its 34 sections, 76 questions and 14 notes', () => {
  const form = getForm('villkorsbeslut-2021')
  const notes = questionsOf(form).filter(({ kind }) => kind === 'note')
  assert.equal(sectionsOf(form).length, 34)
  assert.equal(questionsOf(form).length - notes.length, 76)
  assert.equal(notes.length, 14)
  assert.equal(form.provisional, false)
})

test('the form by the ordinance 2024:99 is marked provisional', () => {
  assert.equal(getForm('forordning-2024-99').provisional, true)
})

test('every form that ships can be loaded, under the name of its file', () => {
  assert.ok(listForms().length >= 2)
  for (const id of listForms()) assert.equal(getForm(id).id, id)
})

test('a form that is not there is refused with the names of those that are', () => {
  assert.throws(() => getForm('../hemligt'), { code: 'unknown-form' })
  assert.throws(() => getForm('finns-inte'), {
    code: 'unknown-form',
    details: { form: 'finns-inte', known: listForms().join(', ') },
  })
})

function copyOf2021(change: (form: { parts: { sections: { questions: { id: string }[] }[] }[] }) => void): unknown {
  const copy = structuredClone(getForm('villkorsbeslut-2021')) as never
  change(copy)
  return copy
}

test('the same id on two questions is refused by its name', () => {
  const twice = copyOf2021(({ parts }) => {
    const [first, second] = parts[2]?.sections[0]?.questions ?? []
    if (first && second) second.id = first.id
  })
  assert.throws(() => parseForm('dubbel.json', twice), {
    code: 'form-not-readable',
    details: { form: 'dubbel.json', place: '3.1-q1', problem: 'samma id står på två frågor' },
  })
})

test('a table, or a sub-prompt, that is not there is refused', () => {
  const lost = copyOf2021(({ parts }) => {
    const table = parts[0]?.sections.flatMap(({ questions }) => questions).find((question) => 'table' in question)
    if (table) Object.assign(table, { table: 'borta' })
  })
  assert.throws(() => parseForm('x.json', lost), { code: 'form-not-readable' })
  assert.throws(() => parseForm('x.json', { id: 'x' }), { code: 'form-not-readable' })
})

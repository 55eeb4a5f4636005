import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { faultsIn, schema, tableOfContents } from '../documents/index.ts'
import type { TreeJson } from './answers/index.ts'
import { arrangeReport } from './arrange-report.ts'
import { getForm, listForms, questionsOf, sectionsOf } from './forms/index.ts'
import { linesOfTree } from './lines-of-tree.ts'
import type { Register } from './register/index.ts'
import { answerTo, blocksAt, emptied, materialOfOrebro, notesOf } from './test-report.ts'

const form = getForm('villkorsbeslut-2021')
let register: Register

before(async () => {
  register = (await materialOfOrebro()).register
})

for (const id of listForms())
  test(`every part, section and question of ${id} is in the report, in the form's order`, () => {
    const each = getForm(id)
    const tree = arrangeReport(register, each, [])
    const headings = tableOfContents(tree)
    const expected = each.parts.flatMap((part) => [
      part.title,
      ...part.sections.flatMap((section) => [
        ...(section.number === part.number ? [] : [section.title]),
        ...section.questions.filter(({ kind }) => kind !== 'note').map(({ prompt }) => prompt),
      ]),
    ])

    assert.deepEqual(
      headings.map(({ text }) => text),
      ['Om rapporten', ...expected, 'Uppgifter som saknas'],
    )
    for (const note of questionsOf(each).filter(({ kind }) => kind === 'note'))
      assert.ok(
        notesOf('help', tree.children).some((node) =>
          node.textContent.toLowerCase().includes(note.prompt.toLowerCase()),
        ),
        note.id,
      )
  })

for (const id of listForms())
  test(`every question of ${id} is answered by something, also when the register is empty`, () => {
    const each = getForm(id)
    for (const material of [register, emptied(register)]) {
      const tree = arrangeReport(material, each, [])
      tree.check()
      assert.deepEqual(faultsIn(tree), [])
      for (const question of questionsOf(each).filter(({ kind }) => kind !== 'note')) {
        const blocks = blocksAt(tree, question.id)
        assert.ok(
          blocks.some((node) => linesOfTree(node).join('').trim() !== '' || node.type.name === 'table'),
          question.id,
        )
      }
      assert.doesNotMatch(linesOfTree(tree).join('\n'), /undefined|NaN|null|\[object/)
    }
  })

test('a form that is provisional says so on the report and in it, another does not', () => {
  const provisional = arrangeReport(register, getForm('forordning-2024-99'), [])

  assert.match(String(provisional.attrs['notice']), /preliminärt/)
  assert.match(notesOf('observe', provisional.children)[0]?.textContent ?? '', /preliminärt/)
  assert.equal(arrangeReport(register, form, []).attrs['notice'], '')
})

test('the first page says what stated, computed and missing mean', () => {
  const [note] = notesOf('origin', arrangeReport(register, form, []).children)

  assert.match(note?.textContent ?? '', /Beräknad uppgift.*Angiven uppgift.*Uppgift saknas.*Utkast/s)
})

test('where nobody has written, a draft stands that says that it is one', () => {
  const tree = arrangeReport(register, form, [])
  const texts = questionsOf(form).filter(({ kind }) => kind === 'free-text' || kind === 'choice-with-text')

  for (const { id } of texts) assert.equal(notesOf('draft', blocksAt(tree, id)).length, 1, id)
})

test('a written answer takes the place of the draft and of nothing else', () => {
  const tree = arrangeReport(register, form, [answerTo('2-q1', 'Pengarna gick dit de behövdes.')])
  const blocks = blocksAt(tree, '2-q1')

  assert.deepEqual(notesOf('draft', blocks), [])
  assert.ok(blocks.some((node) => node.textContent === 'Pengarna gick dit de behövdes.'))
  assert.ok(blocks.some((node) => node.attrs['id'] === 'tabell-matris'))
  assert.equal(notesOf('draft', blocksAt(tree, '2-q4')).length, 1)
})

test('an answer without words is no answer: the draft stays', () => {
  const tree = arrangeReport(register, form, [answerTo('1.1.2-q1', '  ')])

  assert.equal(notesOf('draft', blocksAt(tree, '1.1.2-q1')).length, 1)
})

test('a heading in an answer stands below its question, so that the levels of the report hold', () => {
  const content = schema
    .node('doc', null, [
      schema.node('heading', { level: 1 }, [schema.text('Min rubrik')]),
      schema.node('paragraph', null, [schema.text('Text.')]),
    ])
    .toJSON() as TreeJson
  const tree = arrangeReport(register, form, [{ ...answerTo('3.1-q1', 'x'), content }])
  const headings = tableOfContents(tree)

  assert.equal(headings.find(({ text }) => text === 'Min rubrik')?.level, 4)
  assert.deepEqual(faultsIn(tree), [])
})

test('what was done in one year is not told of a year that the register has no account of', () => {
  const other = { ...register, year: 2019, appropriation: undefined, insatser: [], analyses: [], figures: [] }
  const [note] = notesOf('draft', blocksAt(arrangeReport(other, form, []), '1.1.1-q1'))

  assert.match(note?.textContent ?? '', /Arbetet med strategin 2019: \./)
  assert.doesNotMatch(note?.textContent ?? '', /reviderades 2019/)
})

test('the same register, form and answers always give the same report, and are left as they were', () => {
  const answers = [answerTo('6-q1', 'Tack.')]
  const asTheyWere = JSON.stringify({ register, answers })

  assert.deepEqual(arrangeReport(register, form, answers).toJSON(), arrangeReport(register, form, answers).toJSON())
  assert.equal(JSON.stringify({ register, answers }), asTheyWere)
})

test('no heading of the form is lost where a section has the number of its part', () => {
  const numbers = tableOfContents(arrangeReport(register, form, [])).map(({ number }) => number)

  for (const { number } of sectionsOf(form)) assert.ok(numbers.includes(number), number)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseForm, questionsOf, sectionsOf } from '../forms/index.ts'
import { draftFormFrom } from './draft-form.ts'

const lines = [
  'Årsredovisning',
  '1 Samverkan',
  '1.1 Kommuner',
  'Beskriv hur samverkan med kommunerna har fungerat.',
  'Observera att möten redovisas separat.',
  '',
  '• Vilka utmaningar har funnits?',
  'Det här är en vanlig mening.',
  '1.2 Näringsliv',
  'Ange vilka branscher som deltagit.',
]

test('headings become sections and what asks becomes questions; plain sentences do not', () => {
  const draft = draftFormFrom({ lines, headings: [] }, 'utkast')
  assert.deepEqual(
    sectionsOf(draft).map(({ number, title }) => [number, title]),
    [
      ['1.1', 'Kommuner'],
      ['1.2', 'Näringsliv'],
    ],
  )
  assert.deepEqual(
    questionsOf(draft)
      .map(({ id, kind }) => [id, kind])
      .slice(-1),
    [['1.2-q1', 'free-text']],
  )
  assert.equal(draft.provisional, true)
})

test('heading styles tell the sections where the document has them, with numbers counted', () => {
  const styled = ['Samverkan', 'Kommuner', 'Hur gick det?', 'Statistik', 'Ange antal.']
  const headings = [
    { line: 1, level: 1 },
    { line: 2, level: 2 },
    { line: 4, level: 2 },
  ]
  assert.deepEqual(
    sectionsOf(draftFormFrom({ lines: styled, headings })).map(({ number, title }) => `${number} ${title}`),
    ['1.1 Kommuner', '1.2 Statistik'],
  )
})

test('a draft can be loaded as a form', () => {
  const draft = draftFormFrom({ lines, headings: [] })
  assert.equal(parseForm('utkast', JSON.parse(JSON.stringify(draft))).parts.length, draft.parts.length)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReport } from '../reading/index.ts'
import { linesOf } from './checked-text.ts'
import { prepareText } from './prepare-text.ts'
import { exampleForm } from './rules/example-form.ts'

test('the lines of a paragraph are one text, and each character knows its line', () => {
  const { passages } = prepareText(['Sjöarna kalkades under våren', 'med hjälp av två båtar.', '', 'Fisket har ökat.'])

  assert.deepEqual(
    passages.map(({ text, lines }) => [text, lines]),
    [
      ['Sjöarna kalkades under våren med hjälp av två båtar.', [1, 2]],
      ['Fisket har ökat.', [4, 4]],
    ],
  )
  const [first] = passages
  const at = first?.text.indexOf('båtar') ?? -1
  assert.deepEqual(first && linesOf(first, at, at + 5), [2, 2])
})

test('each bullet is a passage of its own', () => {
  const { passages } = prepareText(['Vi har tre mål:', '• Renare vatten', 'i alla sjöar', '• Fler fiskar'])

  assert.deepEqual(
    passages.map(({ text }) => text),
    ['Vi har tre mål:', '• Renare vatten i alla sjöar', '• Fler fiskar'],
  )
})

test('without a form a numbered line is a heading and all else is running text', () => {
  const { passages } = prepareText(['1.2 Samarbete med fiskare', '', 'Rådet har träffats.'])

  assert.deepEqual(
    passages.map(({ kind }) => kind),
    ['heading', 'body'],
  )
})

test('with a form its own words are set apart, and their words are not among those that are written', () => {
  const lines = [
    '1 Sjöar och stränder',
    '',
    '1.1 Samarbete med badplatser',
    'Berätta hur badplatserna skötts under sommaren.',
    '',
    'Kommunen skötte dem.',
  ]
  const text = prepareText(lines, readReport({ lines }, exampleForm))

  assert.equal(text.passages.find(({ lines: [from] }) => from === 4)?.kind, 'form')
  assert.deepEqual(
    text.passages.filter(({ question }) => question === '1.1-q1').map(({ text: written }) => written),
    ['Kommunen skötte dem.'],
  )
  assert.deepEqual(
    text.words.map(({ text: word }) => word),
    ['Kommunen', 'skötte', 'dem'],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseForm } from '../forms/index.ts'
import { rangeOf } from './attach-answers.ts'
import { allRanges, answerTo } from './placed-answers.ts'
import { readReport } from './read-report.ts'

const smallForm = parseForm('litet', {
  id: 'litet',
  title: 'Ett litet formulär',
  year: 2030,
  provisional: false,
  source: 'Exempellän',
  subPrompts: [],
  tables: {
    insatser: {
      asked: [1, 5],
      atMost: 5,
      columns: [
        { id: 'name', title: 'Insatsens namn', help: '' },
        { id: 'goal', title: 'Mål för insatsen', help: '' },
        { id: 'outputs', title: 'Prestationer', help: '' },
        { id: 'effects', title: 'Effekter', help: '' },
      ],
      words: ['insatsens', 'namn', 'mål', 'insatsen', 'prestationer', 'effekter'],
    },
  },
  scopeRules: [],
  crossReferenceRule: '',
  parts: [
    {
      number: '1',
      title: 'Sjöar och stränder',
      purpose: 'Visa vad som gjorts vid länets sjöar.',
      words: [],
      sections: [
        {
          number: '1.1',
          title: 'Badplatser',
          words: [],
          questions: [
            {
              kind: 'free-text',
              id: '1.1-q1',
              prompt: 'Berätta hur badplatserna skötts under sommaren.',
              required: true,
              words: [],
            },
            {
              kind: 'ticks',
              id: '1.1-q2',
              prompt: 'Kryssa för vilka områden som fått bryggor.',
              items: [
                { label: 'Norra viken', words: [] },
                { label: 'Södra viken', words: [] },
              ],
              words: [],
            },
          ],
        },
        {
          number: '1.2',
          title: 'Fiske',
          words: [],
          questions: [
            {
              kind: 'free-text',
              id: '1.2-q1',
              prompt: 'Redovisa årets fiskevårdande åtgärder och planteringar.',
              required: true,
              words: [],
            },
            { kind: 'table', id: '1.2-q2', prompt: 'Lista exempel på fiskeprojekt.', table: 'insatser', words: [] },
          ],
        },
      ],
    },
  ],
})

const smallReport = `1 Sjöar och stränder
Visa vad som gjorts vid länets sjöar.

Ett förord som ingen frågade efter.

1.1 Badplatser
Berätta hur badplatserna skötts under sommaren.

Alla badplatser har vattenprov.
Provtagningen är klar.

Kryssa för vilka områden som fått bryggor.
Norra viken: Ja ☒ Nej ☐
Södra viken: Ja ☐ Nej ☒

1.2 Fiske
Redovisa årets fiskevårdande åtgärder och planteringar.
Öring har satts ut i två sjöar.

Lista exempel på fiskeprojekt.

Insatsens namn

Mål för insatsen

Prestationer

Effekter

Laxtrappan vid Storforsen

Projektet ska bygga en trappa.

RUS – Natur

Delmål 1 Trappan är byggd

Övergripande mål
Fler laxar.`.split('\n')

test('an answer is what stands between its prompt and the next', () => {
  const report = readReport({ lines: smallReport }, smallForm)
  assert.deepEqual(
    report.sections.map(({ number }) => number),
    ['1.1', '1.2'],
  )
  assert.equal(answerTo(report, '1.1-q1').text, 'Alla badplatser har vattenprov. Provtagningen är klar.')
  assert.equal(answerTo(report, '1.2-q1').text, 'Öring har satts ut i två sjöar.')
})

test('boxes are read with the label of the form', () => {
  assert.deepEqual(answerTo(readReport({ lines: smallReport }, smallForm), '1.1-q2').ticks, [
    { label: 'Norra viken', ticked: true, line: 13 },
    { label: 'Södra viken', ticked: false, line: 14 },
  ])
})

test('a row has its own name and its columns apart, also where the name stands alone', () => {
  const [row, ...others] = answerTo(readReport({ lines: smallReport }, smallForm), '1.2-q2').rows ?? []
  assert.equal(others.length, 0)
  assert.equal(row?.name, 'Laxtrappan vid Storforsen')
  assert.deepEqual(
    row?.cells.map(({ text }) => text),
    [
      'Laxtrappan vid Storforsen\nProjektet ska bygga en trappa.',
      'RUS – Natur',
      'Delmål 1 Trappan är byggd',
      'Övergripande mål Fler laxar.',
    ],
  )
})

test('what belongs to no question is listed with its lines', () => {
  const { unplaced } = readReport({ lines: smallReport }, smallForm)
  assert.deepEqual(unplaced, [{ lines: [4, 4], text: 'Ett förord som ingen frågade efter.' }])
})

test('page numbers and running headers are left out, with the reason', () => {
  const lines = [...smallReport]
  lines.splice(9, 0, 'Rapport 2030-01-31 1 (3)')
  lines.splice(20, 0, '2 (3) Rapport 2030-01-31')
  const { dropped, answers } = readReport({ lines }, smallForm)
  assert.deepEqual(
    dropped.filter(({ reason }) => reason !== 'blank').map(({ lines: [from], reason }) => [from, reason]),
    [
      [10, 'running-header'],
      [21, 'running-header'],
    ],
  )
  assert.equal(
    answers.find(({ question }) => question === '1.1-q1')?.text,
    'Alla badplatser har vattenprov. Provtagningen är klar.',
  )
})

test('a text that is no report of the form is all listed as not placed', () => {
  const report = readReport({ lines: ['En saga', '', 'Det var en gång.'] }, smallForm)
  assert.deepEqual(report.answers, [])
  assert.deepEqual(
    report.unplaced.map(({ lines }) => lines),
    [
      [1, 1],
      [3, 3],
    ],
  )
})

test('whatever the lines are, every one ends up somewhere', () => {
  const line = fc.oneof(fc.constantFrom(...smallReport, '', ' ', '12 (84)', '3'), fc.string({ maxLength: 40 }))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const report = readReport({ lines }, smallForm)
      const placed = new Set(allRanges(report).flatMap(rangeOf))
      assert.deepEqual(
        lines.map((_, at) => at + 1).filter((number) => !placed.has(number)),
        [],
      )
    }),
    { numRuns: 200 },
  )
})

test('a table of contents is left out, and the sections are found where they are', () => {
  const contents = ['1 Sjöar och stränder', '1.1 Badplatser ..... 3', '1.2 Fiske\t7']
  const more = ['2 Skog', '2.1 Gran', '2.2 Tall']
  const lines = ['Rapport', ...contents, ...more, '', ...smallReport, ...more]
  const { sections, dropped } = readReport({ lines }, smallForm)
  assert.deepEqual(
    dropped.filter(({ reason }) => reason === 'contents').map((each) => each.lines),
    [[2, 7]],
  )
  assert.equal(lines[(sections[0]?.lines[0] ?? 0) - 1], '1.1 Badplatser')
  assert.ok((sections[0]?.lines[0] ?? 0) > 8)
})

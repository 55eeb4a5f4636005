import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { sharedData } from '../../../tools/shared-data.mjs'
import { getForm, parseForm, questionsOf, sectionsOf } from '../forms/index.ts'
import { rangeOf } from './attach-answers.ts'
import type { LineRange, ReadReport } from './read-answer.ts'
import { readReport } from './read-report.ts'

const form2021 = getForm('villkorsbeslut-2021')

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

function answerTo(report: ReadReport, question: string) {
  const answer = report.answers.find((each) => each.question === question)
  assert.ok(answer, question)
  return answer
}

function allRanges(report: ReadReport): LineRange[] {
  return [
    ...report.answers.flatMap((answer) => answer.lines),
    ...[...report.formText, ...report.dropped, ...report.unplaced].map(({ lines }) => lines),
  ]
}

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

const path = sharedData('orebro-2021/report.txt')
const truthPath = sharedData('orebro-2021/form.json')
const skip =
  path === undefined || truthPath === undefined ? 'shared/data saknas: rapporten för 2021 kan inte läsas' : false
const lines = path === undefined ? [] : readFileSync(path, 'utf8').replace(/\n$/, '').split('\n')

type Truth = {
  rounds: {
    sections: {
      number: string
      questions: {
        id: string
        type: string
        answer_lines?: LineRange | null
        if_yes_answer_lines?: LineRange | null
        answer_line?: number
        answer?: string
        items?: { label_sv: string; answer: string; line: number }[]
        rows_given?: number
      }[]
    }[]
  }[]
}

function truth(): Truth['rounds'][number]['sections'] {
  const { rounds } = JSON.parse(readFileSync(String(truthPath), 'utf8')) as Truth
  return rounds.flatMap(({ sections }) => sections)
}

test('the 2021 report: each of the 34 sections is found', { skip }, () => {
  const found = readReport({ lines }, form2021).sections.map(({ number }) => number)
  assert.deepEqual(
    found,
    sectionsOf(form2021).map(({ number }) => number),
  )
  assert.equal(found.length, 34)
})

test('the 2021 report: at least 97 % of the answer lines stand at their question', { skip }, () => {
  const report = readReport({ lines }, form2021)
  const wanted = truth().flatMap(({ questions }) =>
    questions.flatMap(({ id, answer_lines, if_yes_answer_lines, answer_line }) => {
      const ranges = [answer_lines, if_yes_answer_lines, answer_line ? ([answer_line, answer_line] as const) : null]
      const numbers = new Set(ranges.flatMap((range) => (range ? rangeOf(range) : [])))
      return [...numbers].filter((line) => lines[line - 1]?.trim() !== '').map((line) => ({ id, line }))
    }),
  )
  const placed = new Map(report.answers.map((answer) => [answer.question, new Set(answer.lines.flatMap(rangeOf))]))
  const right = wanted.filter(({ id, line }) => placed.get(id)?.has(line)).length
  assert.ok(wanted.length > 3000)
  assert.ok(right / wanted.length >= 0.97, `${right} of ${wanted.length}`)
})

test('the 2021 report: every box is read right', { skip }, () => {
  const report = readReport({ lines }, form2021)
  for (const question of truth().flatMap(({ questions }) => questions)) {
    const ticks = report.answers.find((answer) => answer.question === question.id)?.ticks ?? []
    for (const item of question.items ?? [])
      assert.deepEqual(
        ticks.find(({ line }) => line === item.line),
        { label: item.label_sv, ticked: item.answer === 'ja', line: item.line },
      )
    if (question.answer !== undefined)
      assert.deepEqual(
        ticks.filter(({ ticked }) => ticked).map(({ label }) => label.toLowerCase()),
        [question.answer],
        question.id,
      )
  }
})

test('the 2021 report: rows stand under their own names, and every table has as many as were given', { skip }, () => {
  const report = readReport({ lines }, form2021)
  for (const { id, rows_given } of truth().flatMap(({ questions }) => questions))
    if (rows_given !== undefined) assert.equal(answerTo(report, id).rows?.length, rows_given, id)

  const rows = questionsOf(form2021)
    .filter((question) => question.kind === 'table')
    .flatMap((question) => answerTo(report, question.id).rows ?? [])
  assert.equal(rows.length, 14 + 12 + 15)
  for (const { title, papers } of insatserOfTheRegister()) {
    const row = rows.find(({ lines: [first] }) => first?.[0] === papers.lines[0])
    assert.ok(row, title)
    // The report itself misspells one of the names by a letter.
    assert.ok(lettersApart(plain(row.name), plain(title)) <= 1, `${row.name} / ${title}`)
  }
})

function insatserOfTheRegister(): { title: string; papers: { lines: LineRange } }[] {
  const file = new URL('../../../data/orebro-2021/insatser.json', import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as { title: string; papers: { lines: LineRange } }[]
}

/** How many letters differ when one of the two has at most one more. */
function lettersApart(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short === long) return 0
  const at = [...long].findIndex((letter, place) => short[place] !== letter)
  return long.slice(0, at) + long.slice(at + 1) === short ? 1 : long.length
}

test('the 2021 report: the goal of each insats stands in its own column', { skip }, () => {
  const report = readReport({ lines }, form2021)
  const rows = questionsOf(form2021)
    .filter((question) => question.kind === 'table' && question.table === 'insatser')
    .flatMap((question) => answerTo(report, question.id).rows ?? [])
  assert.equal(rows.length, 14)
  for (const row of rows) {
    const [name, goal, outputs, effects] = row.cells.map(({ text }) => text)
    assert.match(goal ?? '', /^RUS –/, row.name)
    for (const other of [name, outputs, effects]) assert.doesNotMatch(other ?? '', /^RUS –/m, row.name)
    assert.doesNotMatch(outputs ?? '', /^Projektmål/m, row.name)
    assert.doesNotMatch(effects ?? '', /^Delmål/m, row.name)
  }
})

test('the 2021 report: no line is lost', { skip }, () => {
  const placed = new Set(allRanges(readReport({ lines }, form2021)).flatMap(rangeOf))
  assert.equal(placed.size, lines.length)
})

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()
}

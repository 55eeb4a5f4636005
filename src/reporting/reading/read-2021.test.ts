import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { sharedData } from '../../../tools/shared-data.mjs'
import { getForm, questionsOf, sectionsOf } from '../forms/index.ts'
import { rangeOf } from './attach-answers.ts'
import { allRanges, answerTo } from './placed-answers.ts'
import type { LineRange } from './read-answer.ts'
import { readReport } from './read-report.ts'

const form2021 = getForm('villkorsbeslut-2021')
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

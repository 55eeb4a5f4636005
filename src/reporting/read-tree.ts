/*
 * Reads a report of our own as reading/ reads one from outside, but from the tree: where each section, question, cell and box
 * stands is known there and need not be found. Gives the lines too, since findings are told by line.
 */
import type { Node } from '../documents/index.ts'
import { anchorOfQuestion, anchorOfSection } from './compose/addresses.ts'
import { formHelp } from './compose/form-help.ts'
import { type Form, type Question, questionsOf, sectionsOf } from './forms/index.ts'
import { lineOf, linesOfBlock, linesOfTree } from './lines-of-tree.ts'
import { isOriginLine } from './movements/placed-nodes.ts'
import type { LineRange, ReadAnswer, ReadCell, ReadReport, ReadRow, ReadTick } from './reading/index.ts'

export type ReadTree = {
  readonly lines: readonly string[]
  readonly report: ReadReport
  /** Lines that nobody has written: drafts and tables from the register. */
  readonly composed: readonly LineRange[]
}

/** What has been read so far; grows block by block and does not leave this file. */
type Reading = {
  readonly form: Form
  readonly lines: string[]
  readonly sections: { number: string; title: string; from: number }[]
  readonly answers: Map<string, { lines: LineRange[]; ticks: ReadTick[]; rows: ReadRow[] }>
  readonly formText: LineRange[]
  readonly unplaced: LineRange[]
  readonly composed: LineRange[]
  question: Question | undefined
}

export function readTree(tree: Node, form: Form): ReadTree {
  const reading: Reading = {
    form,
    lines: [],
    sections: [],
    answers: new Map(),
    formText: [],
    unplaced: [],
    composed: [],
    question: undefined,
  }
  for (const block of tree.children) readBlock(reading, block)
  return { lines: reading.lines, report: reportOf(reading), composed: reading.composed }
}

/** Notes, tables and charts are put together from the register. */
const composedBlocks = new Set(['note', 'table', 'chart'])

function readBlock(reading: Reading, block: Node): void {
  if (block.type.name === 'heading') return readHeading(reading, block)
  if (block.type.name === 'table' && reading.question?.kind === 'table')
    return readTable(reading, block, reading.question)
  const isForms =
    (block.type.name === 'note' && block.attrs['kind'] === 'help') || isFormHelp(reading, block.textContent)
  if (block.type.name === 'tick_list') answerAt(reading)?.ticks.push(...ticksOf(reading, block))
  const range = put(reading, linesOfBlock(block))
  if (composedBlocks.has(block.type.name) || isOriginLine(block.textContent)) reading.composed.push(range)
  place(reading, range, isForms)
}

/** The line in which the form says more of the question. */
function isFormHelp({ question, form }: Reading, text: string): boolean {
  return question !== undefined && text !== '' && text === formHelp(question, form)
}

/** The lines are added, with an empty line after them; gives where they stand. */
function put({ lines }: Reading, added: readonly string[]): LineRange {
  const from = lines.length + 1
  lines.push(...added, '')
  return [from, from + added.length - 1]
}

function place(reading: Reading, range: LineRange, isForms: boolean): void {
  const answer = answerAt(reading)
  if (isForms) reading.formText.push(range)
  else if (answer) answer.lines.push(range)
  else reading.unplaced.push(range)
}

function answerAt({ question, answers }: Reading) {
  if (!question) return undefined
  const answer = answers.get(question.id) ?? { lines: [], ticks: [], rows: [] }
  answers.set(question.id, answer)
  return answer
}

/** A section's heading is followed by its questions; any other heading of the first level ends what the form asks for. */
function readHeading(reading: Reading, heading: Node): void {
  const { form, sections } = reading
  const id = String(heading.attrs['id'])
  const range = put(reading, [lineOf(heading)])
  const section = sectionsOf(form).find(({ number }) => anchorOfSection(number) === id)
  const question = questionsOf(form).find((each) => anchorOfQuestion(each.id) === id)
  if (section) sections.push({ number: section.number, title: heading.textContent, from: range[0] })
  if (section || question || heading.attrs['level'] === 1) reading.question = question
  place(reading, range, section !== undefined || question !== undefined)
}

function ticksOf({ lines, question }: Reading, list: Node): ReadTick[] {
  return list.children.flatMap((item, at) => {
    const choices = item.attrs['choices'] as readonly { label: string; ticked: boolean }[]
    const line = lines.length + 1 + at
    if (question?.kind === 'choice-with-text') return choices.map((choice) => ({ ...choice, line }))
    return [{ label: item.textContent, ticked: choices[0]?.ticked === true, line }]
  })
}

function readTable(reading: Reading, table: Node, question: Extract<Question, { kind: 'table' }>): void {
  const columns = reading.form.tables[question.table]?.columns ?? []
  const answer = answerAt(reading)
  place(reading, put(reading, [String(table.attrs['caption'])]), true)
  for (const [at, row] of table.children.entries()) {
    const cells: ReadCell[] = row.children.map((cell, column) => {
      const text = linesOfTree(cell)
      return {
        column: columns[column]?.id ?? '',
        lines: [put(reading, text)],
        text: text.filter((line) => line !== '').join('\n'),
      }
    })
    const ranges = cells.flatMap((cell) => cell.lines)
    reading.composed.push(...ranges)
    if (at === 0) reading.formText.push(...ranges)
    else {
      answer?.rows.push({ name: row.firstChild?.firstChild?.textContent ?? '', lines: ranges, cells })
      answer?.lines.push(...ranges)
    }
  }
}

function reportOf({ form, lines, sections, answers, formText, unplaced }: Reading): ReadReport {
  const textOf = (range: LineRange) => lines.slice(range[0] - 1, range[1]).join('\n')
  const withText = (range: LineRange) => ({ lines: range, text: textOf(range) })
  return {
    form: form.id,
    sections: sections.map(({ number, title, from }, at) => ({
      number,
      title,
      lines: [from, (sections[at + 1]?.from ?? lines.length + 1) - 1],
    })),
    answers: questionsOf(form)
      .filter(({ kind }) => kind !== 'note')
      .map(({ id, kind }): ReadAnswer => {
        const { lines: ranges, ticks, rows } = answers.get(id) ?? { lines: [], ticks: [], rows: [] }
        return {
          question: id,
          lines: ranges,
          text: ranges.map(textOf).join('\n'),
          ...(ticks.length > 0 ? { ticks } : {}),
          ...(kind === 'table' ? { rows } : {}),
        }
      }),
    formText: formText.map(withText),
    dropped: [],
    unplaced: unplaced.map(withText),
  }
}

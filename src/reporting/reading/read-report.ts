/*
 * Reads a report from outside against a form: sections, prompts, answers, boxes and tables. Every line ends up somewhere.
 */
import { type Form, type Question, type Section } from '../forms/index.ts'
import { type AttachedSection, attachAnswers, rangeOf } from './attach-answers.ts'
import { joined } from './cells.ts'
import { isBlank } from './content-words.ts'
import { findDroppedLines } from './drop-lines.ts'
import { findPrompts, type Prompt } from './find-prompts.ts'
import { findHeadings, type Heading, sectionOf } from './find-sections.ts'
import type { DroppedLines, LineRange, LinesWithText, ReadAnswer, ReadReport, ReadSection } from './read-answer.ts'
import { readMatrix } from './read-matrix.ts'
import { readRows } from './read-rows.ts'
import { readTicks } from './read-ticks.ts'

/** @param text lines as they stand in the file. A report of another form gives few sections and much that is not placed. */
export function readReport(text: { readonly lines: readonly string[] }, form: Form): ReadReport {
  const { lines } = text
  const dropped = findDroppedLines(lines)
  const headings = findHeadings(lines, form, dropped)
  const read = headings.map((heading, at) => readHeading(lines, form, heading, endOf(headings, at, lines), dropped))
  const before: LineRange = [1, (headings[0]?.from ?? lines.length + 1) - 1]
  const unplaced = [before, ...read.flatMap((each) => each.unplaced)].flatMap((range) => withoutDropped(range, dropped))
  return {
    form: form.id,
    sections: read.flatMap((each) => (each.section ? [each.section] : [])),
    answers: read.flatMap((each) => each.answers),
    formText: read.flatMap((each) => each.formText).map((range) => withText(lines, range)),
    dropped: droppedRanges(
      lines,
      dropped,
      read.flatMap((each) => each.answers.flatMap((answer) => answer.lines)),
    ),
    unplaced: unplaced.flatMap((range) => filledParts(lines, range)),
  }
}

type ReadHeading = {
  readonly section: ReadSection | undefined
  readonly answers: readonly ReadAnswer[]
  readonly formText: readonly LineRange[]
  readonly unplaced: readonly LineRange[]
}

function endOf(headings: readonly Heading[], at: number, lines: readonly string[]): number {
  return (headings[at + 1]?.from ?? lines.length + 1) - 1
}

function readHeading(
  lines: readonly string[],
  form: Form,
  heading: Heading,
  end: number,
  dropped: ReadonlyMap<number, unknown>,
): ReadHeading {
  const range: LineRange = [heading.to + 1, end]
  const own: LineRange = [heading.from, heading.to]
  const section = heading.part ? undefined : sectionOf(form, heading.number)
  if (!section) return readPart(lines, form, heading, range, dropped)
  const prompts = findPrompts(lines, range, section, form, dropped)
  const attached = attachAnswers(
    lines,
    range,
    section,
    prompts,
    (line) => dropped.has(line) || isBlank(lines[line - 1] ?? ''),
  )
  return {
    section: { number: section.number, title: heading.title, lines: [heading.from, end] },
    answers: section.questions.flatMap((question) => answerOf(lines, form, question, attached, prompts, dropped)),
    formText: [own, ...attached.formText],
    unplaced: attached.unplaced,
  }
}

/** Between a part's heading and its first section stands the form's purpose, and whatever the writer has put there. */
function readPart(
  lines: readonly string[],
  form: Form,
  heading: Heading,
  range: LineRange,
  dropped: ReadonlyMap<number, unknown>,
): ReadHeading {
  const part = form.parts.find((each) => each.number === heading.number)
  const purpose: Question = { kind: 'note', id: '', prompt: part?.purpose || '–', words: part?.words ?? [] }
  const section: Section = { number: heading.number, title: '', words: [], questions: [purpose] }
  const prompts = findPrompts(lines, range, section, form, dropped)
  const { formText, unplaced } = attachAnswers(
    lines,
    range,
    section,
    prompts,
    (line) => dropped.has(line) || isBlank(lines[line - 1] ?? ''),
  )
  return { section: undefined, answers: [], formText: [[heading.from, heading.to], ...formText], unplaced }
}

function answerOf(
  lines: readonly string[],
  form: Form,
  question: Question,
  attached: AttachedSection,
  prompts: readonly Prompt[],
  dropped: ReadonlyMap<number, unknown>,
): ReadAnswer[] {
  const ranges = attached.answers.get(question.id)
  if (question.kind === 'note' || (!ranges && !prompts.some((prompt) => prompt.question === question))) return []
  const own = ranges ?? []
  const answer = {
    question: question.id,
    lines: own,
    text: own.map((range) => textOf(lines, range, dropped)).join('\n\n'),
  }
  if (question.kind === 'ticks' || question.kind === 'choice-with-text')
    return [{ ...answer, ticks: own.flatMap(([from, to]) => readTicks(lines, from, to, question)) }]
  const whole = own[0] === undefined ? undefined : ([own[0][0], own.at(-1)?.[1] ?? own[0][1]] as const)
  if (!whole) return [answer]
  const table = question.kind === 'table' ? form.tables[question.table] : undefined
  const rows =
    table && question.kind === 'table'
      ? readRows(lines, whole, dropped, question.table, table)
      : readMatrix(lines, whole, form)
  return [rows.length > 0 || table ? { ...answer, rows } : answer]
}

/** Paragraphs; a blank line parts them. */
function textOf(lines: readonly string[], range: LineRange, dropped: ReadonlyMap<number, unknown>): string {
  const paragraphs: string[][] = [[]]
  for (const number of rangeOf(range)) {
    const line = lines[number - 1] ?? ''
    if (isBlank(line)) paragraphs.push([])
    else if (!dropped.has(number)) {
      if (/^\s*[•·]/.test(line)) paragraphs.push([])
      paragraphs.at(-1)?.push(line)
    }
  }
  return paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .map(joined)
    .join('\n\n')
}

function withText(lines: readonly string[], range: LineRange): LinesWithText {
  return { lines: range, text: joined(lines.slice(range[0] - 1, range[1])) }
}

function withoutDropped([from, to]: LineRange, dropped: ReadonlyMap<number, unknown>): LineRange[] {
  const kept = rangeOf([from, to]).filter((line) => !dropped.has(line))
  return runsOf(kept)
}

/** Each run of filled lines by itself, so that what is listed can be read. */
function filledParts(lines: readonly string[], range: LineRange): LinesWithText[] {
  const filled = rangeOf(range).filter((line) => !isBlank(lines[line - 1] ?? ''))
  return runsOf(filled).map((run) => withText(lines, run))
}

function runsOf(numbers: readonly number[]): LineRange[] {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs
}

/** What was left out, with its reason; blank lines that lie in no answer among them. */
function droppedRanges(
  lines: readonly string[],
  dropped: ReadonlyMap<number, DroppedLines['reason']>,
  answered: readonly LineRange[],
): DroppedLines[] {
  const inAnswer = new Set(answered.flatMap(rangeOf))
  const reasons = lines.flatMap((line, at) => {
    const reason = dropped.get(at + 1) ?? (isBlank(line) && !inAnswer.has(at + 1) ? ('blank' as const) : undefined)
    return reason === undefined ? [] : [{ number: at + 1, reason }]
  })
  return [...Map.groupBy(reasons, ({ reason }) => reason)].flatMap(([reason, same]) =>
    runsOf(same.map(({ number }) => number)).map((range) => ({ ...withText(lines, range), reason })),
  )
}

/*
 * Makes a text ready for the rules: what is the form's own, what is running text and what stands in a cell of a table, each
 * paragraph joined so that a sentence can be read across its lines.
 */
import { hitsOf } from '../../foundation/index.ts'
import type { ReadReport } from '../reading/index.ts'
import type { CheckedText, Passage, PassageKind, Word } from './checked-text.ts'
import { paragraphsIn } from './paragraphs.ts'

/** A run of lines of one kind that belong to one question. */
type Stretch = { readonly kind: PassageKind; readonly question: string; readonly from: number; readonly to: number }

/** @param report what reading by a form gave; without it every line is running text, and numbered headings are headings. */
export function prepareText(lines: readonly string[], report?: ReadReport): CheckedText {
  const droppedLines = new Set(
    (report?.dropped ?? [])
      .filter(({ reason }) => reason !== 'blank')
      .flatMap(({ lines: [from, to] }) => numbersFrom(from, to)),
  )
  const stretches = report
    ? stretchesOf(lines, report)
    : [{ kind: 'body' as const, question: '', from: 1, to: lines.length }]
  const width = usualWidth(lines)
  const passages = stretches.flatMap((stretch) => passagesOf(lines, stretch, droppedLines, width))
  return { lines, passages, words: passages.filter(({ kind }) => kind !== 'form').flatMap(wordsIn), droppedLines }
}

function numbersFrom(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

/** Each line's kind and question, from what was read; neighbours of the same sort are one stretch. */
function stretchesOf(lines: readonly string[], report: ReadReport): Stretch[] {
  const marks = new Map<number, { kind: PassageKind; question: string; key: string }>()
  const mark = ([from, to]: readonly [number, number], kind: PassageKind, question: string, key = '') => {
    for (const line of numbersFrom(from, to)) marks.set(line, { kind, question, key })
  }
  for (const { lines: range } of report.unplaced) mark(range, 'body', sectionAt(report, range[0]))
  for (const { question, lines: ranges } of report.answers) for (const range of ranges) mark(range, 'body', question)
  for (const { question, rows } of report.answers)
    for (const [row, { cells }] of (rows ?? []).entries())
      for (const { column, lines: ranges } of cells)
        for (const range of ranges) mark(range, 'cell', question, `${row} ${column}`)
  for (const { lines: range } of report.formText) mark(range, 'form', sectionAt(report, range[0]))
  const stretches: (Stretch & { key: string })[] = []
  for (let line = 1; line <= lines.length; line += 1) {
    const here = marks.get(line)
    if (!here) continue
    const last = stretches.at(-1)
    const same =
      last?.to === line - 1 && last.kind === here.kind && last.question === here.question && last.key === here.key
    if (same) stretches[stretches.length - 1] = { ...last, to: line }
    else stretches.push({ ...here, from: line, to: line })
  }
  return stretches
}

function sectionAt(report: ReadReport, line: number): string {
  return report.sections.find(({ lines: [from, to] }) => from <= line && line <= to)?.number ?? ''
}

/** The length that long lines have: most lines that run on to the next are about as long. */
function usualWidth(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trim().length).filter((length) => length > 40)
  return lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.8)] ?? 80
}

function passagesOf(
  lines: readonly string[],
  stretch: Stretch,
  dropped: ReadonlySet<number>,
  width: number,
): Passage[] {
  return paragraphsIn(lines, stretch, dropped, width).map(([from, to]) => {
    const own = lines.slice(from - 1, to).map((line) => line.trim())
    const starts: number[] = []
    let length = 0
    for (const line of own) {
      starts.push(length)
      length += line.length + 1
    }
    const text = own.join(' ')
    const isHeading =
      stretch.kind === 'body' && to === from && /^\d+(?:\.\d+)+\.?\s+\p{Lu}/u.test(text) && text.length < 120
    return { kind: isHeading ? 'heading' : stretch.kind, lines: [from, to], text, question: stretch.question, starts }
  })
}

const word = /[\p{L}\p{M}\d]+(?:[-'’.:][\p{L}\p{M}\d]+)*/gu

function wordsIn(passage: Passage): Word[] {
  return hitsOf(passage.text, word).map((found) => ({
    text: found[0],
    from: found.index,
    to: found.index + found[0].length,
    passage,
  }))
}

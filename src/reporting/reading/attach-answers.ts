/*
 * Gives each line of a section below its heading to a prompt, an answer, or nobody. An answer stands after its prompt. Where
 * several open questions follow each other with nothing between, the answer that comes is to all of them; what comes after a
 * list of boxes goes on with the open question before it.
 */
import type { Question, Section } from '../forms/index.ts'
import type { Prompt } from './find-prompts.ts'
import type { LineRange } from './read-answer.ts'
import { hasBox } from './read-ticks.ts'

export type AttachedSection = {
  /** Lines of each question's answer, by id. Several questions may share lines. */
  readonly answers: ReadonlyMap<string, readonly LineRange[]>
  readonly formText: readonly LineRange[]
  readonly unplaced: readonly LineRange[]
}

type Piece = { readonly prompt: Prompt | undefined; readonly lines: LineRange }

export function attachAnswers(
  lines: readonly string[],
  range: LineRange,
  section: Section,
  prompts: readonly Prompt[],
  isEmpty: (line: number) => boolean,
): AttachedSection {
  const answers = new Map<string, LineRange[]>()
  const unplaced: LineRange[] = []
  const formText: LineRange[] = []
  let waiting: Question[] = []
  let current: Question[] =
    section.questions.filter((question) => question.kind === 'free-text').length === 1 ? onlyFreeText(section) : []
  for (const { prompt, lines: piece } of piecesOf(range, prompts)) {
    if (prompt) {
      formText.push(...withoutBoxes(lines, piece, prompt, answers))
      if (prompt.kind === 'question' && prompt.question.kind !== 'note') waiting = [...waiting, prompt.question]
      continue
    }
    const filled = trimmed(piece, isEmpty)
    if (!filled) continue
    if (waiting.length > 0) current = nextCurrent(waiting, answers, lines, filled)
    waiting = []
    if (current.length === 0) unplaced.push(filled)
    for (const part of partsFor({ lines, isEmpty }, filled, current, section, answers))
      add(answers, part.question, part.lines)
  }
  return { answers, formText, unplaced }
}

/** A section whose heading is its question needs no prompt of its own. */
function onlyFreeText(section: Section): Question[] {
  return section.questions.every((question) => question.kind === 'free-text' || question.kind === 'note')
    ? section.questions.filter((question) => question.kind === 'free-text')
    : []
}

function piecesOf(range: LineRange, prompts: readonly Prompt[]): Piece[] {
  const pieces: Piece[] = []
  let next = range[0]
  for (const prompt of prompts) {
    if (prompt.from > next) pieces.push({ prompt: undefined, lines: [next, prompt.from - 1] })
    pieces.push({ prompt, lines: [prompt.from, prompt.to] })
    next = prompt.to + 1
  }
  if (next <= range[1]) pieces.push({ prompt: undefined, lines: [next, range[1]] })
  return pieces
}

/** The line of a prompt that also holds boxes is the answer to it. */
function withoutBoxes(
  lines: readonly string[],
  piece: LineRange,
  prompt: Prompt,
  answers: Map<string, LineRange[]>,
): LineRange[] {
  const boxLine = rangeOf(piece).find((line) => hasBox(lines[line - 1] ?? ''))
  if (boxLine === undefined || (prompt.question.kind !== 'ticks' && prompt.question.kind !== 'choice-with-text'))
    return [piece]
  add(answers, prompt.question, [boxLine, piece[1]])
  return boxLine > piece[0] ? [[piece[0], boxLine - 1]] : []
}

/** The questions that the text after a run of prompts answers. */
function nextCurrent(
  waiting: readonly Question[],
  answers: ReadonlyMap<string, unknown>,
  lines: readonly string[],
  piece: LineRange,
): Question[] {
  const last = waiting.at(-1)
  if (last?.kind === 'ticks' && answers.has(last.id) && !hasBox(lines[piece[0] - 1] ?? ''))
    return waiting.filter((question) => question.kind === 'free-text').length > 0
      ? waiting.filter((question) => question.kind === 'free-text')
      : [last]
  if (last?.kind === 'free-text') return waiting.filter((question) => question.kind === 'free-text')
  return last ? [last] : []
}

type Part = { readonly question: Question; readonly lines: LineRange }

/** A list of boxes takes its box lines; text after them goes on with the open question before the list, if it has no answer yet. */
type Page = { readonly lines: readonly string[]; readonly isEmpty: (line: number) => boolean }

function partsFor(
  { lines, isEmpty }: Page,
  piece: LineRange,
  current: readonly Question[],
  section: Section,
  answers: ReadonlyMap<string, unknown>,
): Part[] {
  const [only] = current
  if (current.length !== 1 || only?.kind !== 'ticks') return current.map((question) => ({ question, lines: piece }))
  const last = rangeOf(piece).findLast((line) => hasBox(lines[line - 1] ?? ''))
  if (last === undefined || last === piece[1]) return [{ question: only, lines: piece }]
  const rest = trimmed([last + 1, piece[1]], isEmpty)
  const before = section.questions
    .slice(0, section.questions.indexOf(only))
    .findLast((question) => question.kind === 'free-text')
  const taker = before && !answers.has(before.id) ? before : only
  return [{ question: only, lines: [piece[0], last] }, ...(rest ? [{ question: taker, lines: rest }] : [])]
}

function add(answers: Map<string, LineRange[]>, question: Question, lines: LineRange): void {
  answers.set(question.id, [...(answers.get(question.id) ?? []), lines])
}

/** Without empty lines at the ends; undefined where all are empty. */
function trimmed([from, to]: LineRange, isEmpty: (line: number) => boolean): LineRange | undefined {
  const filled = rangeOf([from, to]).filter((line) => !isEmpty(line))
  const [first, last] = [filled[0], filled.at(-1)]
  return first === undefined || last === undefined ? undefined : [first, last]
}

export function rangeOf([from, to]: LineRange): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
}

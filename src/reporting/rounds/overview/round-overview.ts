/*
 * A round on one page: every question with its owner, state, length, findings and lateness. Pure: all that it needs is handed in.
 */
import { type CalendarDate, daysBetween } from '../../../foundation/index.ts'
import { type Answer, isEmpty } from '../../answers/answer.ts'
import { countWords } from '../../answers/count-words.ts'
import type { Finding } from '../../checker/index.ts'
import { type Question, questionsOf, sectionsOf } from '../../forms/index.ts'
import { dayOf } from '../open-round.ts'
import { type AnswerState, type Assignment, answerStates, isHandedIn, type Round } from '../round.ts'
import { type Duty, dutyOf } from './duty.ts'

export type OverviewRow = {
  readonly question: Question
  readonly given: Assignment
  readonly words: number
  readonly findings: number
  /** Findings by the rules that stop the answer. */
  readonly stopping: number
  /** What it waits for, on whom and by when; undefined when it is approved. */
  readonly duty: Duty | undefined
  /** Days past the day of what it waits for; 0 while there is time, and when it is approved. */
  readonly late: number
  /** The version of the answer; 0 where there is none. */
  readonly version: number
  /** How the length compares with what was wished; undefined where nothing was wished or nothing is written. */
  readonly length: 'short' | 'near' | 'long' | undefined
  /** True while the text is only what last year said. */
  readonly onlyCarried: boolean
}

export type Overview = {
  readonly rows: readonly OverviewRow[]
  readonly states: Readonly<Record<AnswerState, number>>
  readonly late: number
  /** Days until the receiver wants the report; negative when the day has passed. */
  readonly daysLeft: number
}

export type OverviewGiven = {
  readonly round: Round
  readonly assignments: readonly Assignment[]
  readonly answers: readonly Answer[]
  readonly findings: readonly Finding[]
  readonly today: CalendarDate
}

export function overviewOf({ round, assignments, answers, findings, today }: OverviewGiven): Overview {
  const [given, said] = [byQuestion(assignments), byQuestion(answers)]
  const found = Map.groupBy(findings, ({ question }) => question)
  const rows = questionsOf(round.form).flatMap((question): OverviewRow[] => {
    const own = given.get(question.id)
    if (!own) return []
    const answer = said.get(question.id)
    const its = found.get(question.id) ?? []
    const duty = dutyOf(round, own)
    const words = answer ? countWords(answer.content) : 0
    return [
      {
        question,
        given: own,
        words,
        findings: its.length,
        stopping: its.filter(({ rule }) => round.blocking.includes(rule)).length,
        duty,
        late: duty ? Math.max(0, daysBetween(duty.dueOn, today)) : 0,
        version: answer?.version ?? 0,
        length: lengthOf(words, own.wishedWords),
        onlyCarried: answer !== undefined && !isEmpty(answer.content) && own.carried === answer.version,
      },
    ]
  })
  return {
    rows,
    states: countStates(rows),
    late: rows.filter(({ late }) => late > 0).length,
    daysLeft: daysBetween(today, dayOf(round.dueOn)),
  }
}

function byQuestion<T extends { readonly question: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((each) => [each.question, each]))
}

function countStates(rows: readonly OverviewRow[]): Record<AnswerState, number> {
  const counts = answerStates.map((state) => [state, rows.filter(({ given }) => given.state === state).length] as const)
  return Object.fromEntries(counts) as Record<AnswerState, number>
}

/** A fifth more or less than what was wished is near enough. */
function lengthOf(words: number, wished: number | undefined): OverviewRow['length'] {
  if (wished === undefined || words === 0) return undefined
  if (words < wished * 0.8) return 'short'
  return words > wished * 1.2 ? 'long' : 'near'
}

export type OverviewSection = {
  readonly part: string
  readonly number: string
  readonly title: string
  readonly rows: readonly OverviewRow[]
  readonly approved: number
  /** Handed in or approved. */
  readonly handedIn: number
  readonly late: number
  readonly findings: number
}

/** The rows by section of the form, in its order; a section without rows is left out. */
export function bySection({ form }: Round, rows: readonly OverviewRow[]): OverviewSection[] {
  const known = byQuestion(rows.map((row) => ({ question: row.question.id, row })))
  const parts = new Map(form.parts.flatMap((part) => part.sections.map(({ number }) => [number, part] as const)))
  return sectionsOf(form).flatMap(({ number, title, questions }) => {
    const own = questions.flatMap(({ id }) => known.get(id)?.row ?? [])
    if (own.length === 0) return []
    const part = parts.get(number)
    return [{ part: part ? `${part.number} ${part.title}` : '', number, title, rows: own, ...countsOf(own) }]
  })
}

function countsOf(rows: readonly OverviewRow[]) {
  return {
    approved: rows.filter(({ given }) => given.state === 'approved').length,
    handedIn: rows.filter(({ given }) => isHandedIn(given.state)).length,
    late: rows.filter(({ late }) => late > 0).length,
    findings: rows.reduce((sum, { findings }) => sum + findings, 0),
  }
}

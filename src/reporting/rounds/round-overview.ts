/*
 * A round on one page: every question with its owner, state, length, findings and lateness. Pure: all that it needs is handed in.
 */
import { type CalendarDate, daysBetween } from '../../foundation/index.ts'
import { type Answer, isEmpty } from '../answers/answer.ts'
import { countWords } from '../answers/count-words.ts'
import type { Finding } from '../checker/index.ts'
import { type Question, questionsOf, sectionOfQuestion } from '../forms/index.ts'
import { dayOf } from './open-round.ts'
import { mayRemind } from './remind-writer.ts'
import { type AnswerState, type Assignment, answerStates, type Round } from './round.ts'

export type OverviewRow = {
  readonly question: Question
  readonly section: string
  readonly given: Assignment
  readonly words: number
  readonly findings: number
  /** Findings by the rules that stop the answer. */
  readonly stopping: number
  /** Days past its own day; 0 while there is time, and when it is handed in. */
  readonly late: number
  readonly mayRemind: boolean
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
    const late = latenessOf(own, today)
    return [
      {
        question,
        section: sectionName(round, question.id),
        given: own,
        words: answer ? countWords(answer.content) : 0,
        findings: its.length,
        stopping: its.filter(({ rule }) => round.blocking.includes(rule)).length,
        late,
        mayRemind: late > 0 && own.writer !== '' && mayRemind(own.remindedOn, today),
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

function latenessOf({ state, dueOn }: Assignment, today: CalendarDate): number {
  return state === 'ready' || state === 'approved' ? 0 : Math.max(0, daysBetween(dayOf(dueOn), today))
}

function countStates(rows: readonly OverviewRow[]): Record<AnswerState, number> {
  const counts = answerStates.map((state) => [state, rows.filter(({ given }) => given.state === state).length] as const)
  return Object.fromEntries(counts) as Record<AnswerState, number>
}

function sectionName(round: Round, question: string): string {
  const section = sectionOfQuestion(round.form, question)
  return section ? `${section.number} ${section.title}` : ''
}

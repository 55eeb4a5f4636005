/*
 * The plan of follow-up that a case's period proposes: a progress report every six months, a meeting at half time, a closing meeting
 * before the final report, the closing analysis after it, and effects one, three and five years after the end. It is a proposal; the
 * officer changes it by hand.
 */
import { addDays, addMonths, addYears, type CalendarDate, daysBetween } from '../../foundation/index.ts'
import type { DayPeriod } from '../cases/case-description.ts'
import type { PlanStep, PlanStepKind } from '../cases/case-fact.ts'

const monthsBetweenReports = 6
/** A shorter period has no meeting at half time and no progress report: the closing meeting is near enough. */
const daysOfShortPeriod = 200

export function proposePlan({ from, to }: DayPeriod): PlanStep[] {
  const days = daysBetween(from, to)
  const isShort = days < daysOfShortPeriod
  const dues: [PlanStepKind, CalendarDate][] = [
    ...(isShort ? [] : reportsWithin(from, to)),
    ...(isShort ? [] : [['mid-term-meeting', addDays(from, Math.round(days / 2))] as [PlanStepKind, CalendarDate]]),
    ['closing-meeting', later(from, addDays(to, -14))],
    ['final-report', addMonths(to, 1)],
    ['closing-analysis', addMonths(to, 2)],
    ['effect-1', addYears(to, 1)],
    ['effect-3', addYears(to, 3)],
    ['effect-5', addYears(to, 5)],
  ]
  return named(dues.toSorted(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)))
}

/** Every six months, the last at least three months before the end: the final report takes over there. */
function reportsWithin(from: CalendarDate, to: CalendarDate): [PlanStepKind, CalendarDate][] {
  const dues: [PlanStepKind, CalendarDate][] = []
  for (let turn = 1; ; turn += 1) {
    const due = addMonths(from, turn * monthsBetweenReports)
    if (due > addMonths(to, -3)) return dues
    dues.push(['progress-report', due])
  }
}

/** Steps of a kind that comes several times are numbered. */
function named(dues: readonly [PlanStepKind, CalendarDate][]): PlanStep[] {
  const counts = new Map<PlanStepKind, number>()
  return dues.map(([kind, due]) => {
    const number = (counts.get(kind) ?? 0) + 1
    counts.set(kind, number)
    return { id: kind === 'progress-report' ? `${kind}-${number}` : kind, kind, due }
  })
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b
}

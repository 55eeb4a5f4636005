/*
 * The rules of follow-up: a plan keeps what is done, a report tells of equality, a case is closed with a final report and a closing
 * meeting or a reason why there was none.
 */
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { FactOf, PlanStep, PlanStepKind } from '../cases/case-fact.ts'
import { assertNotAhead } from '../cases/case-rules.ts'
import type { Standing, StepStanding } from '../cases/standing.ts'

/** @throws Refusal `plan-not-readable` when ids are not unique, a done step is taken out, or a step is due before the grant. */
export function plan(so: Standing, steps: readonly PlanStep[], today: CalendarDate): FactOf<'planned'> {
  const ids = new Set(steps.map(({ id }) => id))
  if (ids.size !== steps.length) throw new Refusal('plan-not-readable', { problem: 'Två steg har samma namn.' })
  const lost = so.plan.find(({ id, doneOn }) => doneOn !== undefined && !ids.has(id))
  if (lost) throw new Refusal('plan-not-readable', { problem: 'Ett steg som är gjort kan inte tas bort.' })
  const first = so.grant?.firstOn
  if (first !== undefined && steps.some(({ due }) => due < first))
    throw new Refusal('plan-not-readable', { problem: 'Ett steg ligger före beslutet om att bevilja.' })
  const ordered = steps.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  return { kind: 'planned', day: today, steps: ordered }
}

/** The step of the plan that is still to be done. @throws Refusal `step-not-in-plan`. */
export function openStep(so: Pick<Standing, 'plan'>, id: string, kinds: readonly PlanStepKind[]): StepStanding {
  const step = so.plan.find((each) => each.id === id && kinds.includes(each.kind) && each.doneOn === undefined)
  if (step === undefined) throw new Refusal('step-not-in-plan')
  return step
}

export const meetingKinds = ['mid-term-meeting', 'closing-meeting'] as const
export const reportKinds = ['progress-report', 'final-report'] as const

export type MeetingInput = Omit<FactOf<'met'>, 'kind'>

/** @throws Refusal `step-not-in-plan`, `day-in-future`. */
export function meet(so: Standing, given: MeetingInput, today: CalendarDate): FactOf<'met'> {
  openStep(so, given.step, meetingKinds)
  assertNotAhead(given.day, today)
  return { kind: 'met', ...given }
}

export type ReportInput = Omit<FactOf<'reported'>, 'kind' | 'report'>

/** @throws Refusal `step-not-in-plan`, `equality-missing`, `day-in-future`. */
export function report(so: Standing, given: ReportInput, today: CalendarDate): FactOf<'reported'> {
  const step = openStep(so, given.step, reportKinds)
  if (given.equality.trim() === '') throw new Refusal('equality-missing')
  assertNotAhead(given.day, today)
  return { kind: 'reported', report: step.kind === 'final-report' ? 'final' : 'progress', ...given }
}

/** @throws Refusal `final-report-missing`, `closing-meeting-missing`. */
export function close(so: Standing, reason: string, today: CalendarDate): FactOf<'closed'> {
  if (!so.reports.some((each) => each.report === 'final')) throw new Refusal('final-report-missing')
  const met = so.plan.some(({ kind, doneOn }) => kind === 'closing-meeting' && doneOn !== undefined)
  if (!met && reason.trim() === '') throw new Refusal('closing-meeting-missing')
  return { kind: 'closed', day: today, ...(reason.trim() === '' ? {} : { reason }) }
}

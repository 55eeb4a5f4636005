/*
 * The use cases of follow-up by those who work at the region. Each is one call of `actOnCase` with its rule.
 */
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { actOnCase, type CaseVersion } from '../cases/act-on-case.ts'
import type { FactOf, PlanStep } from '../cases/case-fact.ts'
import type { Standing } from '../cases/standing.ts'
import { close, type MeetingInput, meet, openStep, plan, type ReportInput, report } from './follow-up-rules.ts'

type FollowUp<Input> = (
  store: Store,
  person: Person,
  version: CaseVersion,
  input: Input,
  today: CalendarDate,
) => Promise<Standing>

/** @throws Refusal `plan-not-readable`, and as `actOnCase`. */
export const recordPlan: FollowUp<readonly PlanStep[]> = (store, person, version, steps, today) =>
  actOnCase(store, person, version, 'plan', today, (so) => [plan(so, steps, today)])

/** @throws Refusal `step-not-in-plan`, `day-in-future`, and as `actOnCase`. */
export const recordMeeting: FollowUp<MeetingInput> = (store, person, version, given, today) =>
  actOnCase(store, person, version, 'meet', today, (so) => [meet(so, given, today)])

/** @throws Refusal `not-found` when the task is done or unknown, and as `actOnCase`. */
export const recordTaskDone: FollowUp<{ readonly task: string; readonly text: string }> = (
  store,
  person,
  version,
  { task, text },
  today,
) =>
  actOnCase(store, person, version, 'do-task', today, (so) => {
    if (!so.tasks.some(({ id, doneOn }) => id === task && doneOn === undefined)) throw new Refusal('not-found')
    return [{ kind: 'task-done', day: today, task, text }]
  })

/** @throws Refusal `step-not-in-plan`, `equality-missing`, and as `actOnCase`. */
export const recordReport: FollowUp<ReportInput> = (store, person, version, given, today) =>
  actOnCase(store, person, version, 'report', today, (so) => [report(so, given, today)])

/** @throws Refusal as `actOnCase`. */
export const recordResult: FollowUp<Omit<FactOf<'result'>, 'kind' | 'day' | 'id'>> = (
  store,
  person,
  version,
  given,
  today,
) =>
  actOnCase(store, person, version, 'result', today, (so) => [
    { kind: 'result', day: today, id: `resultat-${so.results.length + 1}`, ...given },
  ])

/** @throws Refusal as `actOnCase`. */
export const recordAnalysis: FollowUp<Omit<FactOf<'analysed'>, 'kind' | 'day'>> = (
  store,
  person,
  version,
  given,
  today,
) => actOnCase(store, person, version, 'analyse', today, () => [{ kind: 'analysed', day: today, ...given }])

/** Effects after one, three or five years have been followed up. @throws Refusal `step-not-in-plan`, and as `actOnCase`. */
export const recordStepDone: FollowUp<{ readonly step: string; readonly text: string }> = (
  store,
  person,
  version,
  { step, text },
  today,
) =>
  actOnCase(store, person, version, 'do-step', today, (so) => {
    openStep(so, step, ['effect-1', 'effect-3', 'effect-5', 'mid-term-meeting', 'progress-report'])
    return [{ kind: 'done', day: today, step, text }]
  })

/** @throws Refusal `final-report-missing`, `closing-meeting-missing`, and as `actOnCase`. */
export const closeCase: FollowUp<{ readonly reason: string }> = (store, person, version, { reason }, today) =>
  actOnCase(store, person, version, 'close', today, (so) => [close(so, reason, today)])

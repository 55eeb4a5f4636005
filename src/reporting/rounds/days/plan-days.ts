/*
 * The days of a round, counted back from the day on which the receiver wants it: answers written, read by the units, read by the leader,
 * signed. The leader may set them otherwise; they come in that order.
 */
import { asId, type CalendarDate, Refusal } from '../../../foundation/index.ts'
import type { Round } from '../round.ts'
import { workingDaysBefore } from './working-days.ts'

export const planSteps = ['written', 'reviewed', 'led', 'signed'] as const
export type PlanStep = (typeof planSteps)[number]
export type Plan = Readonly<Record<PlanStep, CalendarDate>>

/** Working days before the due day. */
const before: Readonly<Record<PlanStep, number>> = { written: 15, reviewed: 7, led: 4, signed: 2 }

export function countedBack(dueOn: string): Plan {
  const due = asId<'CalendarDate'>(dueOn)
  return Object.fromEntries(planSteps.map((step) => [step, workingDaysBefore(due, before[step])])) as Plan
}

export function planOf({ dueOn, days }: Pick<Round, 'dueOn' | 'days'>): Plan {
  return (days as Plan | undefined) ?? countedBack(dueOn)
}

/** @throws Refusal `days-not-in-order` */
export function assertInOrder(plan: Plan, dueOn: string): void {
  const days = [...planSteps.map((step) => plan[step]), dueOn]
  if (days.some((day, at) => at > 0 && day < (days[at - 1] ?? ''))) throw new Refusal('days-not-in-order')
}

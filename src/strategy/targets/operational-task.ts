/*
 * A task of the operational plan (verksamhetsplan), or an action of a plan under the strategy: what, who, by when, and how it goes. A task that
 * is late or was stopped says why.
 */
import { z } from 'zod'
import { type CalendarDate, Slug } from '../../foundation/index.ts'

export const taskStatuses = ['not-begun', 'ongoing', 'done', 'stopped'] as const
export type TaskStatus = (typeof taskStatuses)[number]

export const TaskContent = z.strictObject({
  /** The plan that it belongs to; empty for the operational plan. */
  plan: z.string(),
  /** What it serves: a goal of the strategy, or a heading of the plan. */
  goal: Slug,
  goalName: z.string(),
  title: z.string().min(1),
  owner: z.string(),
  plannedEnd: z.iso.date(),
  status: z.enum(taskStatuses),
  /** Why it is late or was stopped. */
  deviation: z.string(),
})
export type OperationalTask = z.infer<typeof TaskContent> & { readonly id: string; readonly version: number }

export function isLate(
  { status, plannedEnd }: Pick<OperationalTask, 'status' | 'plannedEnd'>,
  today: CalendarDate,
): boolean {
  return (status === 'not-begun' || status === 'ongoing') && plannedEnd < today
}

/** Whether something must be explained before it is saved. */
export function needsExplanation(
  task: Pick<OperationalTask, 'status' | 'plannedEnd' | 'deviation'>,
  today: CalendarDate,
): boolean {
  return (task.status === 'stopped' || isLate(task, today)) && task.deviation.trim() === ''
}

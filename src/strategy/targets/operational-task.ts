/*
 * A task of the operational plan (verksamhetsplan), or an action of a plan under the strategy: what, who, by when, and how it goes. A task that
 * is late or was stopped says why.
 */
import { z } from 'zod'
import { type CalendarDate, Slug } from '../../foundation/index.ts'

export const taskStatuses = ['not-begun', 'ongoing', 'done', 'stopped'] as const
export type TaskStatus = (typeof taskStatuses)[number]

/** A planned end that was moved: what was promised, when it was moved, and why. */
export const MovedEnd = z.strictObject({ plannedEnd: z.iso.date(), movedOn: z.iso.date(), why: z.string().min(1) })
export type MovedEnd = z.infer<typeof MovedEnd>

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
  /** Planned ends that no longer hold, the oldest first. */
  moved: z.array(MovedEnd).optional(),
  /** It is no longer to be done: who took it out of the plan, when, and why. It is in no list of tasks, and can be put back. */
  withdrawn: z.strictObject({ by: z.string(), on: z.iso.date(), why: z.string().min(1) }).optional(),
})
export type TaskContent = z.infer<typeof TaskContent>
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

export type TaskChange = Pick<OperationalTask, 'id' | 'version' | 'status' | 'deviation' | 'plannedEnd'> & {
  /** Why the planned end is moved. */
  readonly why: string
}

/** The fields of a change that still want an explanation. */
export function unexplained(
  task: Pick<OperationalTask, 'plannedEnd'>,
  change: Pick<TaskChange, 'status' | 'deviation' | 'plannedEnd' | 'why'>,
  today: CalendarDate,
): ('deviation' | 'why')[] {
  return [
    ...(needsExplanation(change, today) ? (['deviation'] as const) : []),
    ...(change.plannedEnd !== task.plannedEnd && change.why.trim() === '' ? (['why'] as const) : []),
  ]
}

/** The task as it is after a change; an end that is moved keeps the one before. */
export function changedTask(
  task: TaskContent,
  { status, deviation, plannedEnd, why }: Omit<TaskChange, 'id' | 'version'>,
  today: CalendarDate,
): TaskContent {
  const next = { ...task, status, deviation: deviation.trim() }
  if (plannedEnd === task.plannedEnd) return next
  const before = { plannedEnd: task.plannedEnd, movedOn: today, why: why.trim() }
  return { ...next, plannedEnd, moved: [...(task.moved ?? []), before] }
}

/** What a task is, against how it goes: what shall be done, by whom, and for which goal. */
export type TaskNaming = Pick<OperationalTask, 'title' | 'owner' | 'goal' | 'goalName'>

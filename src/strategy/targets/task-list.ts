/*
 * The tasks of the plan as a list: which are asked for, how many there are of each kind, and those of each goal in the order of their days.
 */
import type { CalendarDate } from '../../foundation/index.ts'
import { isLate, type OperationalTask, type TaskStatus, taskStatuses } from './operational-task.ts'

export type TaskChoice = {
  readonly late: boolean
  readonly owner?: string | undefined
  /** The third of a year that the planned end lies in: `2022-1`. */
  readonly third?: string | undefined
  readonly status?: TaskStatus | undefined
  /** The name of a plan; empty for the operational plan itself. */
  readonly plan?: string | undefined
}

export function chooseTasks(
  tasks: readonly OperationalTask[],
  { late, owner, third, status, plan }: TaskChoice,
  today: CalendarDate,
): OperationalTask[] {
  return tasks.filter(
    (task) =>
      (!late || isLate(task, today)) &&
      (owner === undefined || task.owner === owner) &&
      (third === undefined || thirdOf(task.plannedEnd) === third) &&
      (status === undefined || task.status === status) &&
      (plan === undefined || task.plan === plan),
  )
}

/** The third (tertial) of the year that a day lies in: `2022-04-30` → `2022-1`. */
export function thirdOf(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 4)}`
}

export type TaskCounts = { readonly late: number } & Readonly<Record<TaskStatus, number>>

/** A late task is counted as late, and by its status too. */
export function countTasks(tasks: readonly OperationalTask[], today: CalendarDate): TaskCounts {
  const of = (wanted: TaskStatus) => tasks.filter(({ status }) => status === wanted).length
  const byStatus = Object.fromEntries(taskStatuses.map((status) => [status, of(status)])) as Record<TaskStatus, number>
  return { late: tasks.filter((task) => isLate(task, today)).length, ...byStatus }
}

export type TasksOfGoal = {
  readonly goal: string
  readonly goalName: string
  readonly tasks: readonly OperationalTask[]
}

/** Goals by name, the tasks of each by day and then by title. */
export function groupByGoal(tasks: readonly OperationalTask[]): TasksOfGoal[] {
  return [...Map.groupBy(tasks, ({ goal }) => goal)]
    .map(([goal, own]) => ({ goal, goalName: own[0]?.goalName ?? goal, tasks: own.toSorted(byDay) }))
    .toSorted((a, b) => a.goalName.localeCompare(b.goalName, 'sv', { numeric: true }))
}

function byDay(a: OperationalTask, b: OperationalTask): number {
  return a.plannedEnd.localeCompare(b.plannedEnd) || a.title.localeCompare(b.title, 'sv')
}

export type NamedGoal = { readonly id: string; readonly name: string }

/** The goals that a task can serve: those of the strategy as they are named there, then others that tasks already serve. */
export function goalsToServe(ofStrategy: readonly NamedGoal[], tasks: readonly OperationalTask[]): NamedGoal[] {
  const known = new Set(ofStrategy.map(({ id }) => id))
  const others = groupByGoal(tasks).filter(({ goal }) => !known.has(goal))
  return [...ofStrategy, ...others.map(({ goal, goalName }) => ({ id: goal, name: goalName }))]
}

/*
 * Tasks of the operational plan and actions of plans are added and kept up: each in one transaction with its line in the journal.
 */
import { randomUUID } from 'node:crypto'
import { type CalendarDate, Refusal, slug } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { assertReadable } from './assert-readable.ts'
import { addTask, changeTask, getTask } from './goal-follow-up-store.ts'
import {
  changedTask,
  needsExplanation,
  type OperationalTask,
  type TaskChange,
  TaskContent,
  type TaskNaming,
  unexplained,
} from './operational-task.ts'
import { assertFollowGoals } from './permissions.ts'

export type TaskInput = Omit<OperationalTask, 'id' | 'version' | 'moved' | 'withdrawn'>

/** @throws Refusal `not-allowed`, `plan-not-readable`, `task-unexplained` when it is late or stopped and nothing explains it */
export async function recordTask(store: Store, person: Person, input: TaskInput, today: CalendarDate): Promise<string> {
  assertFollowGoals(person, 'plan')
  assertReadable(TaskContent, input)
  if (needsExplanation(input, today)) throw new Refusal('task-unexplained')
  return store.write(person.region, async (tx) => {
    const id = `${slug(input.title).slice(0, 60)}-${randomUUID().slice(0, 8)}`
    await addTask(tx, { ...input, id, version: 1 })
    await tx.journal({ who: person.id, what: 'task.recorded', subject: `task/${id}`, after: { ...input } })
    return id
  })
}

/** @throws Refusal `not-allowed`, `not-found`, `changed-meanwhile`, `plan-not-readable`, `task-unexplained`, `task-move-unexplained` */
export async function recordTaskChange(
  store: Store,
  person: Person,
  { id, version, ...change }: TaskChange,
  today: CalendarDate,
): Promise<void> {
  assertFollowGoals(person, 'plan')
  await store.write(person.region, async (tx) => {
    const { id: _id, version: _version, ...before } = await getTask(tx.db, tx.region, id)
    assertInPlan(before)
    const wanting = unexplained(before, change, today)
    if (wanting.includes('deviation')) throw new Refusal('task-unexplained')
    if (wanting.includes('why')) throw new Refusal('task-move-unexplained')
    const after = assertReadable(TaskContent, changedTask(before, change, today))
    await changeTask(tx, { ...after, id, version })
    await tx.journal({ who: person.id, what: 'task.changed', subject: `task/${id}`, before, after })
  })
}

/** What it is called, who has it, and which goal it serves. @throws Refusal `not-allowed`, `not-found`, `changed-meanwhile`, `plan-not-readable` */
export async function renameTask(
  store: Store,
  person: Person,
  { id, version, ...naming }: TaskNaming & Pick<OperationalTask, 'id' | 'version'>,
): Promise<void> {
  assertFollowGoals(person, 'plan')
  await store.write(person.region, async (tx) => {
    const { id: _id, version: _version, ...before } = await getTask(tx.db, tx.region, id)
    assertInPlan(before)
    const after = assertReadable(TaskContent, { ...before, ...naming })
    await changeTask(tx, { ...after, id, version })
    await tx.journal({ who: person.id, what: 'task.changed', subject: `task/${id}`, before, after })
  })
}

/** @throws Refusal `not-found` for a task that was taken out of the plan: it is put back first. */
function assertInPlan({ withdrawn }: TaskContent): void {
  if (withdrawn) throw new Refusal('not-found')
}

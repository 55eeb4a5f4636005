/*
 * What has been done with a task, as the journal tells it: who, when, and each field before and after.
 */
import type { RegionId } from '../../foundation/index.ts'
import { type Db, listJournalLines } from '../../store/index.ts'

const acts = ['task.recorded', 'task.changed', 'task.withdrawn', 'task.undone'] as const
export type TaskAct = (typeof acts)[number]

const fields = ['title', 'owner', 'goalName', 'status', 'plannedEnd', 'deviation'] as const
export type TaskField = (typeof fields)[number]

export type TaskEvent = {
  readonly act: TaskAct
  readonly by: string
  /** ISO 8601. */
  readonly at: string
  /** Only what differs; nothing when the task was new. */
  readonly changes: readonly { readonly field: TaskField; readonly before: string; readonly after: string }[]
  /** What the task was before, as far as the line tells. */
  readonly before: unknown
}

/** A change, and a withdrawal; not that the task was made, nor that something was undone. */
export function canBeUndone({ act }: Pick<TaskEvent, 'act'>): boolean {
  return act === 'task.changed' || act === 'task.withdrawn'
}

/** The latest first. */
export async function listTaskHistory(db: Db, region: RegionId, id: string): Promise<TaskEvent[]> {
  const lines = await listJournalLines(db, region, { subject: `task/${id}` })
  const events = lines.flatMap(({ what, who, at, before, after }) => {
    const act = acts.find((each) => each === what)
    return act ? [{ act, by: who, at, changes: changesBetween(before, after), before }] : []
  })
  return events.toReversed()
}

function changesBetween(before: unknown, after: unknown): TaskEvent['changes'] {
  if (before === null || before === undefined) return []
  return fields
    .map((field) => ({ field, before: wordIn(before, field), after: wordIn(after, field) }))
    .filter((change) => change.before !== change.after)
}

function wordIn(told: unknown, field: TaskField): string {
  const word = ((told ?? {}) as Partial<Record<TaskField, unknown>>)[field]
  return typeof word === 'string' ? word : ''
}

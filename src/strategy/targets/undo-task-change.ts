/*
 * The latest change of a task is undone: the task is again what it was before, and the journal keeps both.
 */
import { Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { assertReadable } from './assert-readable.ts'
import { changeTask, getTask } from './goal-follow-up-store.ts'
import { type OperationalTask, TaskContent } from './operational-task.ts'
import { assertFollowGoals } from './permissions.ts'
import { canBeUndone, listTaskHistory } from './task-history.ts'

/** @throws Refusal `not-allowed`, `not-found` when nothing can be undone, `changed-meanwhile` */
export async function undoTaskChange(
  store: Store,
  person: Person,
  { id, version }: Pick<OperationalTask, 'id' | 'version'>,
): Promise<void> {
  assertFollowGoals(person, 'plan')
  await store.write(person.region, async (tx) => {
    const { id: _id, version: now, ...before } = await getTask(tx.db, tx.region, id)
    if (now !== version) throw new Refusal('changed-meanwhile')
    const [latest] = await listTaskHistory(tx.db, tx.region, id)
    if (!latest || !canBeUndone(latest)) throw new Refusal('not-found')
    const { moved: _moved, withdrawn: _withdrawn, ...unmoved } = before
    const after = assertReadable(TaskContent, { ...unmoved, ...(latest.before as object) })
    await changeTask(tx, { ...after, id, version })
    await tx.journal({ who: person.id, what: 'task.undone', subject: `task/${id}`, before, after })
  })
}

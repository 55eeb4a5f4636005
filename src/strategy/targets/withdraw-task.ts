/*
 * A task that is no longer to be done is taken out of the plan with a reason. It is kept, and put back as any change is undone.
 */
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { assertReadable } from './assert-readable.ts'
import { changeTask, getTask } from './goal-follow-up-store.ts'
import { type OperationalTask, TaskContent } from './operational-task.ts'
import { assertFollowGoals } from './permissions.ts'

export type WithdrawInput = Pick<OperationalTask, 'id' | 'version'> & { readonly why: string }

/** @throws Refusal `not-allowed`, `not-found` also when it is out already, `changed-meanwhile`, `task-withdrawal-unexplained` */
export async function withdrawTask(
  store: Store,
  person: Person,
  { id, version, why }: WithdrawInput,
  today: CalendarDate,
): Promise<void> {
  assertFollowGoals(person, 'plan')
  if (why.trim() === '') throw new Refusal('task-withdrawal-unexplained')
  await store.write(person.region, async (tx) => {
    const { id: _id, version: _version, ...before } = await getTask(tx.db, tx.region, id)
    if (before.withdrawn) throw new Refusal('not-found')
    const withdrawn = { by: person.id, on: today, why: why.trim() }
    const after = assertReadable(TaskContent, { ...before, withdrawn })
    await changeTask(tx, { ...after, id, version })
    await tx.journal({ who: person.id, what: 'task.withdrawn', subject: `task/${id}`, before, after })
  })
}

/*
 * Marks a task of the year as done, or takes the mark back; changes, adds or takes away a task. Each leaves a line.
 */
import { type CalendarDate, Refusal, slug } from '../../foundation/index.ts'
import { holds, type Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { isLeader } from '../rounds/permissions.ts'
import { WheelContent, type WheelTask } from './wheel.ts'
import { getWheel, recordDone, recordWheelTask, removeDone } from './wheel-store.ts'

/** The leader, those whose work the wheel is, and whoever answers for the task. */
export function mayMark(person: Person, task?: Pick<WheelTask, 'person'>): boolean {
  return isLeader(person) || holds(person, 'controller') || holds(person, 'analyst') || task?.person === person.id
}

/** Done becomes not done, and not done becomes done. @throws Refusal `not-allowed`, `not-found` */
export async function turnWheelTask(
  store: Store,
  person: Person,
  task: string,
  year: number,
  today: CalendarDate,
): Promise<void> {
  await store.write(person.region, async (tx) => {
    const { tasks, done } = await getWheel(tx.db, tx.region)
    const asked = tasks.find(({ id }) => id === task)
    if (!mayMark(person, asked)) throw new Refusal('not-allowed')
    if (!asked) throw new Refusal('not-found')
    const isDone = done.some((each) => each.task === task && each.year === year)
    if (isDone) await removeDone(tx, task, year)
    else await recordDone(tx, { task, year, by: person.id, on: today })
    await tx.journal({
      who: person.id,
      what: isDone ? 'wheel.reopened' : 'wheel.done',
      subject: `wheel/${task}`,
      after: { year },
    })
  })
}

export type WheelInput = Pick<WheelTask, 'title' | 'owner' | 'on' | 'leadDays' | 'basis' | 'gone' | 'person'> & {
  readonly id?: string | undefined
  /** The version that the change was made from; 0 for a new task and for one that the region began with. */
  readonly basedOn: number
}

/** A task without an id is new. @throws Refusal `not-allowed`, `wheel-not-readable`, `changed-meanwhile` */
export async function changeWheelTask(store: Store, person: Person, { id, basedOn, ...input }: WheelInput) {
  if (!isLeader(person)) throw new Refusal('not-allowed')
  const read = WheelContent.safeParse(input)
  if (!read.success)
    throw new Refusal('wheel-not-readable', { problem: 'Skriv en rubrik, och dagen som månad och dag: 02-21.' })
  await store.write(person.region, async (tx) => {
    const { tasks } = await getWheel(tx.db, tx.region)
    const present = tasks.find((each) => each.id === id)
    if ((present?.version ?? 0) !== basedOn) throw new Refusal('changed-meanwhile')
    const task = {
      ...read.data,
      id: present?.id ?? freeName(slug(read.data.title), tasks),
      version: present?.version ?? 0,
    }
    await recordWheelTask(tx, task)
    await tx.journal({
      who: person.id,
      what: 'wheel.changed',
      subject: `wheel/${task.id}`,
      before: present,
      after: { ...read.data },
    })
  })
}

function freeName(name: string, tasks: readonly WheelTask[]): string {
  return tasks.some(({ id }) => id === name) ? `${name}-${tasks.length}` : name
}

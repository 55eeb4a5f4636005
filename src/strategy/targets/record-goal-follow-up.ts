/*
 * Readings are added, statuses overridden with a reason, and tasks kept up: each in one transaction with its line in the journal.
 */
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { type CalendarDate, Refusal, slug } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import {
  addReading,
  addTask,
  changeTask,
  type GoalFollowUp,
  getGoalFollowUp,
  recordOverride,
  recordPath,
} from './goal-follow-up-store.ts'
import {
  type GoalStatus,
  goalStatuses,
  type IndicatorPath,
  PathContent,
  type Reading,
  ReadingContent,
} from './indicator-path.ts'
import { needsExplanation, type OperationalTask, TaskContent } from './operational-task.ts'
import { assertFollowGoals } from './permissions.ts'

/** @throws Refusal `not-allowed` */
export async function recordIndicatorPath(store: Store, person: Person, path: IndicatorPath): Promise<void> {
  assertFollowGoals(person, 'read')
  const { id: _id, version: _version, ...content } = path
  assertReadable(PathContent, content)
  await store.write(person.region, async (tx) => {
    await recordPath(tx, path)
    await tx.journal({
      who: person.id,
      what: 'indicator.path-recorded',
      subject: `indicator/${path.id}`,
      after: { ...path },
    })
  })
}

export type ReadingInput = Pick<Reading, 'indicator' | 'period' | 'value' | 'source'> & { readonly breakdown?: string }

/** @throws Refusal `not-allowed`, `not-found`, `plan-not-readable` */
export async function recordReading(
  store: Store,
  person: Person,
  input: ReadingInput,
  today: CalendarDate,
): Promise<void> {
  assertFollowGoals(person, 'read')
  await store.write(person.region, async (tx) => {
    assertKnown(await getGoalFollowUp(tx.db, tx.region), input.indicator)
    const { indicator, ...read } = input
    const content = assertReadable(ReadingContent, { breakdown: '', ...read, readOn: today })
    await addReading(tx, { ...content, indicator, id: randomUUID() })
    await tx.journal({
      who: person.id,
      what: 'indicator.read',
      subject: `indicator/${input.indicator}`,
      after: { ...input },
    })
  })
}

export type OverrideInput = {
  readonly indicator: string
  readonly period: number
  readonly status: GoalStatus
  readonly reason: string
}

/** @throws Refusal `not-allowed`, `not-found`, `reason-missing` */
export async function overrideStatus(
  store: Store,
  person: Person,
  input: OverrideInput,
  today: CalendarDate,
): Promise<void> {
  assertFollowGoals(person, 'override')
  const reason = input.reason.trim()
  if (reason === '' || !goalStatuses.includes(input.status)) throw new Refusal('reason-missing')
  await store.write(person.region, async (tx) => {
    assertKnown(await getGoalFollowUp(tx.db, tx.region), input.indicator)
    await recordOverride(tx, { ...input, reason, by: person.id, on: today })
    await tx.journal({
      who: person.id,
      what: 'indicator.status-overridden',
      subject: `indicator/${input.indicator}`,
      after: { ...input },
    })
  })
}

export type TaskInput = Omit<OperationalTask, 'id' | 'version'>

/** @throws Refusal `not-allowed`, `reason-missing` when it is late or stopped and nothing explains it */
export async function recordTask(store: Store, person: Person, input: TaskInput, today: CalendarDate): Promise<string> {
  assertFollowGoals(person, 'plan')
  assertReadable(TaskContent, input)
  if (needsExplanation(input, today)) throw new Refusal('reason-missing')
  return store.write(person.region, async (tx) => {
    const id = `${slug(input.title).slice(0, 60)}-${randomUUID().slice(0, 8)}`
    await addTask(tx, { ...input, id, version: 1 })
    await tx.journal({ who: person.id, what: 'task.recorded', subject: `task/${id}`, after: { ...input } })
    return id
  })
}

export type TaskChange = Pick<OperationalTask, 'id' | 'version' | 'status' | 'deviation'>

/** @throws Refusal `not-allowed`, `not-found`, `changed-meanwhile`, `reason-missing` */
export async function recordTaskStatus(
  store: Store,
  person: Person,
  change: TaskChange,
  today: CalendarDate,
): Promise<void> {
  assertFollowGoals(person, 'plan')
  await store.write(person.region, async (tx) => {
    const task = (await getGoalFollowUp(tx.db, tx.region)).tasks.find(({ id }) => id === change.id)
    if (!task) throw new Refusal('not-found')
    const next = { ...task, ...change }
    if (needsExplanation(next, today)) throw new Refusal('reason-missing')
    await changeTask(tx, next)
    const { status, deviation } = change
    await tx.journal({
      who: person.id,
      what: 'task.changed',
      subject: `task/${task.id}`,
      before: { status: task.status },
      after: { status, deviation },
    })
  })
}

/** What the database gets is what it can be read as. @throws Refusal `plan-not-readable` */
function assertReadable<T>(schema: z.ZodType<T>, given: unknown): T {
  const read = schema.safeParse(given)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Refusal('plan-not-readable', { problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` })
}

function assertKnown({ paths }: GoalFollowUp, indicator: string): void {
  if (!paths.some(({ id }) => id === indicator)) throw new Refusal('not-found')
}

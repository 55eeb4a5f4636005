/*
 * The path of an indicator is kept, and its readings are added: each in one transaction with its line in the journal.
 */
import { randomUUID } from 'node:crypto'
import type { CalendarDate } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { assertReadable, pathOf } from './assert-readable.ts'
import { addReading, getGoalFollowUp, recordPath } from './goal-follow-up-store.ts'
import { type IndicatorPath, PathToRecord, type Reading, ReadingContent } from './indicator-path.ts'
import { assertFollowGoals } from './permissions.ts'

/** @throws Refusal `not-allowed`, `plan-not-readable`, `changed-meanwhile` */
export async function recordIndicatorPath(store: Store, person: Person, path: IndicatorPath): Promise<void> {
  assertFollowGoals(person, 'read')
  const { id, version, ...given } = path
  const content = assertReadable(PathToRecord, given)
  await store.write(person.region, async (tx) => {
    const before = (await getGoalFollowUp(tx.db, tx.region)).paths.find((known) => known.id === id)
    await recordPath(tx, { ...content, id, version })
    await tx.journal({
      who: person.id,
      what: 'indicator.path-recorded',
      subject: `indicator/${id}`,
      ...(before ? { before: { ...before } } : {}),
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
  const { indicator, ...read } = input
  await store.write(person.region, async (tx) => {
    pathOf(await getGoalFollowUp(tx.db, tx.region), indicator)
    const content = assertReadable(ReadingContent, { breakdown: '', ...read, readOn: today })
    await addReading(tx, { ...content, indicator, id: randomUUID() })
    await tx.journal({
      who: person.id,
      what: 'indicator.read',
      subject: `indicator/${indicator}`,
      after: { ...input },
    })
  })
}

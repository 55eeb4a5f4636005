/*
 * Places a movement in a report, with a text of its own there; confirms a place whose origin has moved on, or takes it away.
 */
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store, WriteTx } from '../../store/index.ts'
import { assertOpen } from '../rounds/change-round.ts'
import { findAssignment, getRound } from '../rounds/round-store.ts'
import { findPlace, getMovement, recordPlace } from './movement-store.ts'
import { assertMovement } from './permissions.ts'
import { standingOf, textOf } from './place.ts'

export type PlaceInput = {
  readonly movement: string
  readonly round: string
  readonly question: string
  /** Empty for the text as it was approved. */
  readonly text: string
  /** The version of the place that the person saw; absent where nothing stood there. */
  readonly seen?: number | undefined
}

/** @throws Refusal `not-allowed`, `not-found`, `round-signed`, `changed-meanwhile`, `movement-not-approved` */
export async function placeMovement(
  store: Store,
  person: Person,
  input: PlaceInput,
  today: CalendarDate,
): Promise<void> {
  assertMovement(person, 'place')
  const { movement: id, round, question, text } = input
  await store.write(person.region, async (tx) => {
    await assertPlace(tx, round, question)
    const { approved } = await getMovement(tx.db, tx.region, id)
    if (!approved) throw new Refusal('movement-not-approved')
    const { present, version } = await seenPlace(tx, input)
    const own = text.trim() === '' ? textOf(approved.told) : text.trim()
    const place = { movement: id, round, question, text: own, placed: approved.version, by: person.id, on: today }
    await recordPlace(tx, { ...place, ...(present ? { before: standingOf(present) } : {}), version: version + 1 })
    const what = present ? 'movement.place-confirmed' : 'movement.placed'
    const after = { round, question, text: own, version: approved.version }
    await tx.journal({ who: person.id, what, subject: `movement/${id}`, after })
  })
}

/** What is taken away can be put back. @throws Refusal `not-allowed`, `not-found`, `round-signed`, `changed-meanwhile` */
export async function takeAwayMovement(
  store: Store,
  person: Person,
  input: Omit<PlaceInput, 'text'>,
  today: CalendarDate,
): Promise<void> {
  assertMovement(person, 'place')
  const { movement: id, round, question } = input
  await store.write(person.region, async (tx) => {
    await assertPlace(tx, round, question)
    const { present, version } = await seenPlace(tx, input)
    if (!present) throw new Refusal('not-found')
    await recordPlace(tx, { ...present, away: { by: person.id, on: today }, version: version + 1 })
    const before = { round, question, text: present.text }
    await tx.journal({ who: person.id, what: 'movement.unplaced', subject: `movement/${id}`, before })
  })
}

/** The place as it stands now, if it is the one that was seen. @throws Refusal `changed-meanwhile` */
async function seenPlace(tx: WriteTx, input: Omit<PlaceInput, 'text'>) {
  const kept = await findPlace(tx.db, tx.region, input)
  const present = kept?.away ? undefined : kept
  if (present?.version !== input.seen) throw new Refusal('changed-meanwhile')
  return { present, version: kept?.version ?? 0 }
}

/** @throws Refusal `not-found`, `round-signed` */
export async function assertPlace(tx: WriteTx, id: string, question: string): Promise<void> {
  assertOpen(await getRound(tx.db, tx.region, id))
  if (!(await findAssignment(tx.db, tx.region, id, question))) throw new Refusal('not-found')
}

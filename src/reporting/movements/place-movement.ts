/*
 * Places a movement in a report, with a text of its own there; confirms a place whose origin has moved on, or takes it away.
 */
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store, WriteTx } from '../../store/index.ts'
import { assertOpen } from '../rounds/change-round.ts'
import { findAssignment, getRound } from '../rounds/round-store.ts'
import { textOf } from './movement.ts'
import { getMovement, listPlaces, recordPlace, removePlace } from './movement-store.ts'
import { assertMovement } from './permissions.ts'

export type PlaceInput = {
  readonly movement: string
  readonly round: string
  readonly question: string
  /** Empty for the text as it was approved. */
  readonly text: string
}

/** @throws Refusal `not-allowed`, `not-found`, `round-signed`, `movement-not-approved` */
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
    const present = (await listPlaces(tx.db, tx.region, round)).find(
      (each) => each.movement === id && each.question === question,
    )
    const own = text.trim() === '' ? textOf(approved.told) : text.trim()
    const place = { movement: id, round, question, text: own, placed: approved.version, by: person.id, on: today }
    await recordPlace(tx, { ...place, version: (present?.version ?? 0) + 1 })
    const what = present ? 'movement.place-confirmed' : 'movement.placed'
    await tx.journal({
      who: person.id,
      what,
      subject: `movement/${id}`,
      after: { round, question, text: own, version: approved.version },
    })
  })
}

/** @throws Refusal `not-allowed`, `not-found`, `round-signed` */
export async function takeAwayMovement(store: Store, person: Person, place: Omit<PlaceInput, 'text'>): Promise<void> {
  assertMovement(person, 'place')
  await store.write(person.region, async (tx) => {
    await assertPlace(tx, place.round, place.question)
    await removePlace(tx, place)
    const { round, question } = place
    await tx.journal({
      who: person.id,
      what: 'movement.unplaced',
      subject: `movement/${place.movement}`,
      after: { round, question },
    })
  })
}

async function assertPlace(tx: WriteTx, id: string, question: string): Promise<void> {
  assertOpen(await getRound(tx.db, tx.region, id))
  if (!(await findAssignment(tx.db, tx.region, id, question))) throw new Refusal('not-found')
}

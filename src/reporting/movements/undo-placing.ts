/*
 * Takes back the last thing done at a place: what was taken away stands there again, and a changed text is as it was before.
 */
import { Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { findPlace, recordPlace } from './movement-store.ts'
import { assertMovement } from './permissions.ts'
import type { Place } from './place.ts'
import { assertPlace, type PlaceInput } from './place-movement.ts'

/** @throws Refusal `not-allowed`, `not-found`, `round-signed`, `changed-meanwhile`, `placing-not-changed` */
export async function undoPlacing(store: Store, person: Person, input: Omit<PlaceInput, 'text'>): Promise<void> {
  assertMovement(person, 'place')
  const { round, question, movement } = input
  await store.write(person.region, async (tx) => {
    await assertPlace(tx, round, question)
    const present = await findPlace(tx.db, tx.region, input)
    if (!present) throw new Refusal('not-found')
    if (present.version !== input.seen) throw new Refusal('changed-meanwhile')
    const undone = asBefore(present)
    await recordPlace(tx, { ...undone, version: present.version + 1 })
    const after = { round, question, text: undone.text }
    await tx.journal({ who: person.id, what: 'movement.placing-undone', subject: `movement/${movement}`, after })
  })
}

/** @throws Refusal `placing-not-changed` */
export function asBefore({ away, before, ...place }: Place): Place {
  if (away) return { ...place, ...(before ? { before } : {}) }
  if (!before) throw new Refusal('placing-not-changed')
  return { ...place, ...before }
}

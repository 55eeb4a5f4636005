/*
 * The leader switches the rhythm of reminders on or off. What lies before the day on which it was switched on is not sent afterwards.
 */
import type { CalendarDate } from '../../../foundation/index.ts'
import type { Person } from '../../../people/index.ts'
import type { Store } from '../../../store/index.ts'
import { assertOpen } from '../change-round.ts'
import { assertInRound } from '../permissions.ts'
import { changeRound, getRound } from '../round-store.ts'

export type RhythmInput = { readonly round: string; readonly on: boolean }

/** @throws Refusal `not-allowed`, `not-found`, `round-signed` */
export async function switchRhythm(store: Store, person: Person, input: RhythmInput, today: CalendarDate) {
  assertInRound(person, 'lead')
  await store.write(person.region, async (tx) => {
    const { rhythm, ...rest } = await getRound(tx.db, tx.region, input.round)
    assertOpen(rest)
    if (input.on === (rhythm !== undefined)) return
    await changeRound(tx, input.on ? { ...rest, rhythm: { by: person.id, since: today } } : rest)
    await tx.journal({
      who: person.id,
      what: input.on ? 'rhythm.on' : 'rhythm.off',
      subject: `round/${rest.id}`,
      before: rhythm,
    })
  })
}

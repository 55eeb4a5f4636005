/*
 * A person's own address on which her calendar program follows the wheel. Whoever has the address reads her days and nothing more; the token
 * is given back once and kept nowhere, so it cannot be read out of the database. A new address, or none, ends the one before.
 */
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import { findPerson, hashOfToken, limitAttempts, newToken, type Person, regionOf } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { findSubscriptionById, recordSubscription, removeSubscription } from './subscription-store.ts'

/** A calendar program looks a few times an hour; more than this within a quarter of an hour is something else. */
const looksAtMost = 30

/** Addresses that do not open, tried by anybody within a quarter of an hour, before nobody gets an answer to another. */
const guessesAtMost = 200

/** @returns the token, which is told once. */
export async function subscribeToWheel(store: Store, person: Person, today: CalendarDate): Promise<string> {
  const token = newToken(person.region)
  await store.write(person.region, async (tx) => {
    await recordSubscription(tx, { person: person.id, madeOn: today }, hashOfToken(token))
    await tx.journal({ who: person.id, what: 'wheel.subscribed', subject: `person/${person.id}` })
  })
  return token
}

/** @throws Refusal `not-found` when there is none. */
export async function endSubscription(store: Store, person: Person): Promise<void> {
  await store.write(person.region, async (tx) => {
    if (!(await removeSubscription(tx, person.id))) throw new Refusal('not-found')
    await tx.journal({ who: person.id, what: 'wheel.unsubscribed', subject: `person/${person.id}` })
  })
}

/** Whose calendar it is. @throws Refusal `not-found`, `too-many-visits` */
export async function openSubscription(
  store: Store,
  region: Person['region'],
  token: string,
  now: Date,
): Promise<Person> {
  const id = regionOf(token) === region ? hashOfToken(token) : undefined
  const person = await store.read(region, async (db) => {
    const found = id === undefined ? undefined : await findSubscriptionById(db, region, id)
    return found && findPerson(db, region, found.person)
  })
  const counted = person ? { what: `wheel:${id}`, atMost: looksAtMost } : { what: 'wheel:?', atMost: guessesAtMost }
  await limitAttempts(store, region, counted, now)
  if (!person) throw new Refusal('not-found')
  return person
}

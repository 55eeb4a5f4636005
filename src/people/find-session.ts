/*
 * Who a token belongs to, and the end of a session.
 */
import type { Store } from '../store/index.ts'
import type { Person } from './person.ts'
import { findPerson } from './person-store.ts'
import { findSessionRow, removeSession } from './session-store.ts'
import { hashOfToken, regionOf } from './token.ts'

export type Session = { readonly person: Person; readonly until: Date }

/** Undefined when the token is nobody's, has run out, or its person is gone. */
export async function findSession(store: Store, token: string, now: Date): Promise<Session | undefined> {
  const region = regionOf(token)
  if (region === undefined) return undefined
  return store.read(region, async (db) => {
    const row = await findSessionRow(db, region, hashOfToken(token))
    if (!row || row.until <= now) return undefined
    const person = await findPerson(db, region, row.person)
    return person && { person, until: row.until }
  })
}

/** Ends the session in the store: the token is worth nothing afterwards, wherever it is kept. */
export async function signOut(store: Store, token: string): Promise<void> {
  const region = regionOf(token)
  if (region !== undefined) await store.write(region, (tx) => removeSession(tx, hashOfToken(token)))
}

/*
 * Signing in: a new session, whose token goes to the browser once. An unknown account takes as long as a wrong password and
 * is refused in the same words, so that nobody can find out who works here.
 */
import { Refusal, type RegionId } from '../foundation/index.ts'
import type { Store } from '../store/index.ts'
import { countAttempts, forgetAttempts, recordFailure } from './attempt-store.ts'
import { countedFor, windowMinutes } from './attempts.ts'
import { matches, nobodysHash } from './password.ts'
import type { Person } from './person.ts'
import { findPersonByEmail } from './person-store.ts'
import { recordSession, removeEndedSessions } from './session-store.ts'
import { hashOfToken, hoursOfSession, newToken } from './token.ts'

export type SignInInput = {
  readonly email: string
  readonly password: string
  /** Where the request came from, to count attempts by. */
  readonly address?: string | undefined
}

export type SignedIn = { readonly token: string; readonly person: Person; readonly until: Date }

/** @throws Refusal `too-many-attempts`, `wrong-email-or-password`. */
export async function signIn(store: Store, region: RegionId, input: SignInInput, now: Date): Promise<SignedIn> {
  const counted = countedFor(input.email, input.address)
  const found = await store.read(region, async (db) => {
    for (const { key, atMost } of counted)
      if ((await countAttempts(db, region, key, now)) >= atMost)
        throw new Refusal('too-many-attempts', { minutes: windowMinutes })
    return findPersonByEmail(db, region, input.email)
  })
  const right = await matches(input.password, found?.password || nobodysHash)
  if (!found || !right) {
    await store.write(region, async (tx) => {
      for (const { key } of counted) await recordFailure(tx, key, now)
    })
    throw new Refusal('wrong-email-or-password')
  }
  const token = newToken(region)
  const until = new Date(now.getTime() + hoursOfSession * 3_600_000)
  await store.write(region, async (tx) => {
    await removeEndedSessions(tx, now)
    await recordSession(tx, hashOfToken(token), found.id, until)
    for (const { key } of counted) await forgetAttempts(tx, key)
    await tx.journal({ who: found.id, what: 'person.signed-in', subject: `person/${found.id}` })
  })
  const { password: _, ...person } = found
  return { token, person, until }
}

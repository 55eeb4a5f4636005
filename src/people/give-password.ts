/*
 * Gives somebody who works here a password, a first one or another. Every session of theirs ends, so that whoever knew the old one is out. The
 * journal tells that it was done, never the password.
 */
import { Refusal, type RegionId } from '../foundation/index.ts'
import type { Store } from '../store/index.ts'
import { hashLongEnough } from './password.ts'
import type { Person } from './person.ts'
import { changePassword, findPersonByEmail } from './person-store.ts'
import { removeSessionsOf } from './session-store.ts'

export type PasswordGiven = { readonly region: RegionId; readonly email: string; readonly password: string }

/** @throws Refusal `password-too-short`, `email-unknown` */
export async function givePassword(
  store: Store,
  { region, email, password }: PasswordGiven,
  by = 'kommandoraden',
): Promise<Person> {
  const hash = await hashLongEnough(password)
  return store.write(region, async (tx) => {
    const found = await findPersonByEmail(tx.db, region, email)
    if (!found) throw new Refusal('email-unknown', { email })
    await changePassword(tx, found.id, hash)
    await removeSessionsOf(tx, found.id)
    await tx.journal({ who: by, what: 'person.password-given', subject: `person/${found.id}` })
    const { password: _, ...person } = found
    return person
  })
}

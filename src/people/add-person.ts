/*
 * Adds somebody who works here. The journal tells who and with which roles, never the password.
 */
import { Refusal, type RegionId, slug } from '../foundation/index.ts'
import type { Store, WriteTx } from '../store/index.ts'
import { hashLongEnough } from './password.ts'
import type { Person, Role } from './person.ts'
import { findPerson, findPersonByEmail, noPassword, recordPerson } from './person-store.ts'

export type NewPerson = {
  readonly region: RegionId
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  /** Left out for somebody who is given one later (give-password.ts) and cannot sign in until then. */
  readonly password?: string
}

/** @throws Refusal `not-an-email`, `password-too-short`, `email-taken`. */
export async function addPerson(store: Store, person: NewPerson, by = 'kommandoraden'): Promise<Person> {
  const email = person.email.trim().toLowerCase()
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new Refusal('not-an-email', { text: person.email })
  const password = person.password === undefined ? noPassword : await hashLongEnough(person.password)
  return store.write(person.region, async (tx) => {
    if (await findPersonByEmail(tx.db, person.region, email)) throw new Refusal('email-taken', { email })
    const { region, name, roles } = person
    const added: Person = { id: await freeId(tx, name), region, name, email, roles }
    await recordPerson(tx, { ...added, password })
    await tx.journal({ who: by, what: 'person.added', subject: `person/${added.id}`, after: { name, email, roles } })
    return added
  })
}

async function freeId({ db, region }: WriteTx, name: string): Promise<string> {
  const wanted = slug(name)
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`
    if (!(await findPerson(db, region, id))) return id
  }
}

/*
 * Persons in the database.
 */
import { asId } from '../foundation/index.ts'
import type { Db, WriteTx } from '../store/index.ts'
import { type Person, Roles } from './person.ts'

/** Stands in place of a hash for whoever has no password; it matches nothing that can be typed. */
export const noPassword = ''

export type PersonRow = Person & { readonly password: string }

export async function findPersonByEmail(db: Db, region: string, email: string): Promise<PersonRow | undefined> {
  const row = await rows(db, region).where('email', '=', email.trim().toLowerCase()).executeTakeFirst()
  return row && fromRow(row)
}

export async function findPerson(db: Db, region: string, id: string): Promise<Person | undefined> {
  const row = await rows(db, region).where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const { password: _, ...person } = fromRow(row)
  return person
}

/** Those who have a password; a person without one is named in the work but has no way in. */
export async function countWhoCanSignIn(db: Db, region: string): Promise<number> {
  const { count } = await db
    .selectFrom('person')
    .where('region_id', '=', region)
    .where('password', '!=', noPassword)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export async function recordPerson({ db }: WriteTx, person: PersonRow): Promise<void> {
  const { region, roles, ...rest } = person
  await db
    .insertInto('person')
    .values({ ...rest, region_id: region, roles: JSON.stringify(roles) })
    .execute()
}

export async function changePassword({ db, region }: WriteTx, person: string, password: string): Promise<void> {
  await db.updateTable('person').set({ password }).where('region_id', '=', region).where('id', '=', person).execute()
}

function rows(db: Db, region: string) {
  return db.selectFrom('person').selectAll().where('region_id', '=', region)
}

type Row = { region_id: string; id: string; name: string; email: string; roles: unknown; password: string }

function fromRow({ region_id, roles, ...rest }: Row): PersonRow {
  return { ...rest, region: asId<'Region'>(region_id), roles: Roles.parse(roles) }
}

/** Everyone, by name, also those who have no password yet. */
export async function listPersons(db: Db, region: string): Promise<Person[]> {
  const found = await rows(db, region).orderBy('name').execute()
  return found.map((row) => {
    const { password: _, ...person } = fromRow(row)
    return person
  })
}

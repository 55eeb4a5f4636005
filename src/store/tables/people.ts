/*
 * A table of tables: persons, their roles and sessions, and the attempts to sign in (migration 0002).
 */
import type { ColumnType } from 'kysely'

export interface TablesOfPeople {
  person: {
    region_id: string
    id: string
    name: string
    email: string
    roles: ColumnType<readonly string[], string, string>
    /** Salted argon2id, written `argon2id$…`; never leaves the store of people. */
    password: string
  }
  session: { region_id: string; id: string; person_id: string; until: ColumnType<Date, Date, Date> }
  sign_in_attempt: { region_id: string; id: string; count: number; since: ColumnType<Date, Date, Date> }
}

/*
 * Every look at the data is a transaction that takes the application's role and sets the region, so that row-level security
 * lets it see that region's rows and no other, also where a query forgets to ask.
 */
import { type Kysely, sql } from 'kysely'
import type { RegionId } from '../foundation/index.ts'
import type { JournalEntry } from './journal.ts'
import { addJournalLine } from './journal-store.ts'
import type { Db, Tables } from './tables.ts'

/** Exists only inside a writing transaction: what is written and its journal lines are kept together or not at all. */
export type WriteTx = {
  readonly db: Db
  readonly region: RegionId
  /** @returns the line's number in the region's chain. */
  journal(line: JournalEntry): Promise<number>
}

export function readIn<T>(kysely: Kysely<Tables>, region: RegionId, use: (db: Db) => Promise<T>): Promise<T> {
  return kysely.transaction().execute(async (db) => {
    await sql`set transaction read only`.execute(db)
    await enter(db, region)
    return use(db)
  })
}

export function writeIn<T>(kysely: Kysely<Tables>, region: RegionId, use: (tx: WriteTx) => Promise<T>): Promise<T> {
  return kysely.transaction().execute(async (db) => {
    await enter(db, region)
    const journal = (line: JournalEntry) => addJournalLine(db, region, line, new Date().toISOString())
    return use({ db, region, journal })
  })
}

async function enter(db: Db, region: RegionId): Promise<void> {
  await sql`select set_config('role', 'kraftsamling_app', true), set_config('kraftsamling.region', ${region}, true)`.execute(
    db,
  )
}

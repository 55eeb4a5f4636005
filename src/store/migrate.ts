/*
 * Migrations are plain SQL files, run once each in the order of their numbers, all in one transaction. The database remembers
 * each by name and hash: a file that was changed afterwards is refused, and so is a database that knows files that we do not
 * have, since it comes from a newer version.
 */
import { sql, type Transaction } from 'kysely'
import { Refusal } from '../foundation/index.ts'
import type { Connection } from './connection.ts'
import { listMigrations, type Migration } from './migrations.ts'
import type { Tables } from './tables.ts'

/** @throws Refusal `store-from-newer-version`, `migration-changed`. */
export async function migrate({ kind, kysely }: Connection): Promise<void> {
  await kysely.transaction().execute(async (tx) => {
    if (kind === 'server') await sql`select pg_advisory_xact_lock(hashtext('kraftsamling.migrate'))`.execute(tx)
    await sql`create table if not exists migration (id text primary key, hash text not null, at timestamptz not null default now())`.execute(
      tx,
    )
    const done = new Map(
      (await tx.selectFrom('migration').select(['id', 'hash']).execute()).map((row) => [row.id, row.hash]),
    )
    const ours = listMigrations()
    for (const id of done.keys())
      if (!ours.some((migration) => migration.id === id))
        throw new Refusal('store-from-newer-version', { migration: id })
    if (done.size === 0) await createSwedishOrder(tx, kind)
    for (const migration of ours) await runOnce(tx, migration, done.get(migration.id))
  })
}

async function runOnce(tx: Transaction<Tables>, migration: Migration, known: string | undefined): Promise<void> {
  if (known === migration.hash) return
  if (known !== undefined) throw new Refusal('migration-changed', { migration: migration.id })
  await sql.raw(migration.text).execute(tx)
  await tx.insertInto('migration').values({ id: migration.id, hash: migration.hash }).execute()
}

/** `collate sv`: å, ä, ö last. PGlite's ICU has no Swedish tailoring, so there the order is spelled out. */
async function createSwedishOrder(tx: Transaction<Tables>, kind: Connection['kind']): Promise<void> {
  const how = kind === 'server' ? `locale = 'sv-SE'` : `locale = 'und', rules = '&Z < å <<< Å < ä <<< Ä < ö <<< Ö'`
  await sql.raw(`create collation if not exists sv (provider = icu, ${how})`).execute(tx)
}

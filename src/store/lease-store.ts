/*
 * Leases: what one process at a time may do (compile a region's report, move a store). A lease runs out by itself, so that
 * a process that dies holds nothing for long.
 */
import { randomUUID } from 'node:crypto'
import type { Db } from './tables.ts'

/** Takes the lease if it is free or has run out. The token gives it back. */
export async function takeLease(
  db: Db,
  region: string,
  id: string,
  until: Date,
  now: Date,
): Promise<string | undefined> {
  const holder = randomUUID()
  const taken = await db
    .insertInto('lease')
    .values({ region_id: region, id, holder, until })
    .onConflict((conflict) =>
      conflict.columns(['region_id', 'id']).doUpdateSet({ holder, until }).where('lease.until', '<', now),
    )
    .returning('holder')
    .executeTakeFirst()
  return taken?.holder
}

export async function giveBackLease(db: Db, region: string, id: string, holder: string): Promise<void> {
  await db
    .deleteFrom('lease')
    .where('region_id', '=', region)
    .where('id', '=', id)
    .where('holder', '=', holder)
    .execute()
}

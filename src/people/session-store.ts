/*
 * Sessions in the database, by the hash of their token.
 */
import type { Db, WriteTx } from '../store/index.ts'

export async function recordSession({ db, region }: WriteTx, id: string, person: string, until: Date): Promise<void> {
  await db.insertInto('session').values({ region_id: region, id, person_id: person, until }).execute()
}

export async function findSessionRow(
  db: Db,
  region: string,
  id: string,
): Promise<{ person: string; until: Date } | undefined> {
  const row = await db
    .selectFrom('session')
    .select(['person_id', 'until'])
    .where('region_id', '=', region)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { person: row.person_id, until: row.until }
}

export async function removeSession({ db, region }: WriteTx, id: string): Promise<void> {
  await db.deleteFrom('session').where('region_id', '=', region).where('id', '=', id).execute()
}

export async function removeSessionsOf({ db, region }: WriteTx, person: string): Promise<void> {
  await db.deleteFrom('session').where('region_id', '=', region).where('person_id', '=', person).execute()
}

/** Sessions that have ended by themselves are swept away when somebody signs in. */
export async function removeEndedSessions({ db, region }: WriteTx, now: Date): Promise<void> {
  await db.deleteFrom('session').where('region_id', '=', region).where('until', '<', now).execute()
}

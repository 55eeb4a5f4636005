/*
 * Failed attempts to sign in, in the database, so that every web process counts the same.
 */
import type { Db, WriteTx } from '../store/index.ts'
import { isWithinWindow } from './attempts.ts'

export async function countAttempts(db: Db, region: string, key: string, now: Date): Promise<number> {
  const row = await db
    .selectFrom('sign_in_attempt')
    .select(['count', 'since'])
    .where('region_id', '=', region)
    .where('id', '=', key)
    .executeTakeFirst()
  return row && isWithinWindow(row.since, now) ? row.count : 0
}

export async function recordFailure(tx: WriteTx, key: string, now: Date): Promise<void> {
  const count = (await countAttempts(tx.db, tx.region, key, now)) + 1
  const fresh = count === 1 ? { count, since: now } : { count }
  await tx.db
    .insertInto('sign_in_attempt')
    .values({ region_id: tx.region, id: key, count, since: now })
    .onConflict((conflict) => conflict.columns(['region_id', 'id']).doUpdateSet(fresh))
    .execute()
}

export async function forgetAttempts({ db, region }: WriteTx, key: string): Promise<void> {
  await db.deleteFrom('sign_in_attempt').where('region_id', '=', region).where('id', '=', key).execute()
}

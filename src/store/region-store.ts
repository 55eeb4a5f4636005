/*
 * The regions whose data lie in this store.
 */
import type { RegionId } from '../foundation/index.ts'
import type { Db } from './tables.ts'
import type { WriteTx } from './transactions.ts'

/** Adds the region or gives it its present name. True when something changed. */
export async function recordRegion({ db }: WriteTx, id: RegionId, name: string): Promise<boolean> {
  const known = await findRegion(db, id)
  if (known === name) return false
  await db
    .insertInto('region')
    .values({ id, name })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name }))
    .execute()
  return true
}

/** The region's full name. */
export async function findRegion(db: Db, id: RegionId): Promise<string | undefined> {
  return (await db.selectFrom('region').select('name').where('id', '=', id).executeTakeFirst())?.name
}

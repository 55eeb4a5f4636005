/*
 * Owner links in the database.
 */
import type { CalendarDate } from '../../foundation/index.ts'
import type { Db, WriteTx } from '../../store/index.ts'
import type { OwnerLink } from './owner-link.ts'

export async function findOwnerLink(db: Db, region: string, id: string): Promise<OwnerLink | undefined> {
  const row = await db
    .selectFrom('owner_link')
    .select(['id', 'case_id', 'step', 'until', 'used_on'])
    .where('region_id', '=', region)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { case_id, step, until, used_on } = row
  return {
    id: row.id,
    case: case_id,
    step,
    until: until as CalendarDate,
    usedOn: (used_on ?? undefined) as CalendarDate | undefined,
  }
}

export async function addOwnerLink(
  { db, region }: WriteTx,
  link: OwnerLink,
  madeBy: string,
  madeOn: CalendarDate,
): Promise<void> {
  const { id, case: case_id, step, until } = link
  await db
    .insertInto('owner_link')
    .values({ region_id: region, id, case_id, step, until, made_by: madeBy, made_on: madeOn, used_on: null })
    .execute()
}

/** False when somebody has used it meanwhile. */
export async function markUsed({ db, region }: WriteTx, id: string, today: CalendarDate): Promise<boolean> {
  const result = await db
    .updateTable('owner_link')
    .set({ used_on: today })
    .where('region_id', '=', region)
    .where('id', '=', id)
    .where('used_on', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/*
 * Units in the database.
 */
import { Refusal, type RegionId } from '../../../foundation/index.ts'
import type { Db, WriteTx } from '../../../store/index.ts'
import { type Unit, UnitContent } from './unit.ts'

/** By name, those that are out of use among them. */
export async function listUnits(db: Db, region: RegionId): Promise<Unit[]> {
  const rows = await db
    .selectFrom('unit')
    .select(['id', 'content', 'version'])
    .where('region_id', '=', region)
    .execute()
  return rows
    .map(({ id, content, version }) => ({ ...UnitContent.parse(content), id, version }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}

export async function addUnit({ db, region }: WriteTx, { id, version, ...content }: Unit): Promise<void> {
  await db
    .insertInto('unit')
    .values({ region_id: region, id, version, content: JSON.stringify(content) })
    .execute()
}

/** @throws Refusal `changed-meanwhile` */
export async function changeUnitRow({ db, region }: WriteTx, { id, version, ...content }: Unit): Promise<void> {
  const changed = await db
    .updateTable('unit')
    .set({ content: JSON.stringify(content), version: version + 1 })
    .where('region_id', '=', region)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (Number(changed.numUpdatedRows) !== 1) throw new Refusal('changed-meanwhile')
}

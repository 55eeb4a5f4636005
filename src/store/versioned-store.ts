/*
 * Things that are changed by several: a row with its content and a version, which is one more for each change. Whoever saw another version
 * than the one that is there changes nothing.
 */
import { Refusal } from '../foundation/index.ts'
import type { WriteTx } from './transactions.ts'

type VersionedTable = 'movement' | 'operational_task' | 'unit'
type Versioned = { readonly id: string; readonly version: number }

export async function addVersioned(
  { db, region }: WriteTx,
  table: VersionedTable,
  { id, version, ...content }: Versioned,
): Promise<void> {
  await db
    .insertInto(table)
    .values({ region_id: region, id, version, content: JSON.stringify(content) })
    .execute()
}

/** @param changed with the version that was seen. @throws Refusal `changed-meanwhile` */
export async function changeVersioned(
  { db, region }: WriteTx,
  table: VersionedTable,
  { id, version, ...content }: Versioned,
): Promise<void> {
  const result = await db
    .updateTable(table)
    .set({ content: JSON.stringify(content), version: version + 1 })
    .where('region_id', '=', region)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (Number(result.numUpdatedRows) !== 1) throw new Refusal('changed-meanwhile')
}

/*
 * Units in the database.
 */
import type { RegionId } from '../../../foundation/index.ts'
import { addVersioned, changeVersioned, type Db, type WriteTx } from '../../../store/index.ts'
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

export async function addUnit(tx: WriteTx, unit: Unit): Promise<void> {
  await addVersioned(tx, 'unit', unit)
}

/** @throws Refusal `changed-meanwhile` */
export async function changeUnitRow(tx: WriteTx, unit: Unit): Promise<void> {
  await changeVersioned(tx, 'unit', unit)
}

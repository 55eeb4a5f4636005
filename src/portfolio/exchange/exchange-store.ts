/*
 * Saved mappings, and which cases a system has given us, in the database.
 */
import { sql } from 'kysely'
import { type CalendarDate, slug } from '../../foundation/index.ts'
import type { Db, WriteTx } from '../../store/index.ts'
import { ImportMapping } from './import-mapping.ts'

export type SavedMapping = { readonly id: string; readonly name: string; readonly mapping: ImportMapping }

export async function listMappings(db: Db, region: string): Promise<SavedMapping[]> {
  const rows = await db
    .selectFrom('import_mapping')
    .select(['id', 'name', 'content'])
    .where('region_id', '=', region)
    .orderBy('name')
    .execute()
  return rows.map(({ id, name, content }) => ({ id, name, mapping: ImportMapping.parse(content) }))
}

/** One mapping for each system: saving again replaces it. */
export async function putMapping(
  { db, region }: WriteTx,
  mapping: ImportMapping,
  by: string,
  on: CalendarDate,
): Promise<void> {
  const row = { name: mapping.system, content: JSON.stringify(mapping), saved_by: by, saved_on: on }
  await db
    .insertInto('import_mapping')
    .values({ region_id: region, id: slug(mapping.system), ...row })
    .onConflict((conflict) => conflict.columns(['region_id', 'id']).doUpdateSet(row))
    .execute()
}

/** The ids of the cases that came from a system. */
export async function listCasesOfSystem(db: Db, region: string, system: string): Promise<string[]> {
  const rows = await db
    .selectFrom('case_fact')
    .select('case_id')
    .distinct()
    .where('region_id', '=', region)
    .where('kind', '=', 'described')
    .where(sql<boolean>`content #>> '{description,source,system}' = ${system}`)
    .execute()
  return rows.map(({ case_id }) => case_id)
}

/** Of the ids, those that cases have. */
export async function listKnownIds(db: Db, region: string, ids: readonly string[]): Promise<string[]> {
  const known: string[] = []
  for (let start = 0; start < ids.length; start += 2000) {
    const rows = await db
      .selectFrom('case_fact')
      .select('case_id')
      .where('region_id', '=', region)
      .where('number', '=', 1)
      .where('case_id', 'in', ids.slice(start, start + 2000))
      .execute()
    known.push(...rows.map(({ case_id }) => case_id))
  }
  return known
}

/*
 * Cases that a decision must look at beside its own: others of the same company, and sub-projects of the same framework.
 */
import { sql } from 'kysely'
import type { Db } from '../../store/index.ts'

/** The cases that have named the company, by its organisation number. */
export async function listCasesOfOrganisation(db: Db, region: string, organisation: string): Promise<string[]> {
  const rows = await db
    .selectFrom('case_fact')
    .select('case_id')
    .distinct()
    .where('region_id', '=', region)
    .where('kind', '=', 'described')
    .where(sql<boolean>`content #>> '{description,support,organisation}' = ${organisation}`)
    .execute()
  return rows.map(({ case_id }) => case_id)
}

export async function listSubProjects(db: Db, region: string, frame: string): Promise<string[]> {
  const rows = await db
    .selectFrom('case_fact')
    .select('case_id')
    .distinct()
    .where('region_id', '=', region)
    .where('kind', '=', 'described')
    .where(sql<boolean>`content #>> '{description,parent}' = ${frame}`)
    .execute()
  return rows.map(({ case_id }) => case_id)
}

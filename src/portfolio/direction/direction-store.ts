/*
 * The versions of the direction decision's rules in the database: added, never changed.
 */
import type { CalendarDate } from '../../foundation/index.ts'
import type { Db, WriteTx } from '../../store/index.ts'
import type { DirectionRules, RulesVersion } from './direction-rules.ts'

export type RecordedRules = RulesVersion & { readonly recordedBy: string; readonly recordedOn: CalendarDate }

/** Every version of every year, in the order of years and versions. */
export async function listRulesVersions(db: Db, region: string): Promise<RecordedRules[]> {
  const rows = await db
    .selectFrom('direction_rules')
    .select(['version', 'content', 'recorded_by', 'recorded_on'])
    .where('region_id', '=', region)
    .orderBy('year')
    .orderBy('version')
    .execute()
  return rows.map(({ version, content, recorded_by, recorded_on }) => ({
    version,
    rules: content as DirectionRules,
    recordedBy: recorded_by,
    recordedOn: recorded_on as CalendarDate,
  }))
}

/** False when somebody has written the same version: then nothing is written. */
export async function addRulesVersion(
  { db, region }: WriteTx,
  { version, rules, recordedBy, recordedOn }: RecordedRules,
  line: number,
): Promise<boolean> {
  const result = await db
    .insertInto('direction_rules')
    .values({
      region_id: region,
      year: rules.year,
      version,
      valid_from: rules.from,
      valid_to: rules.to,
      content: JSON.stringify(rules),
      recorded_by: recordedBy,
      recorded_on: recordedOn,
      line,
    })
    .onConflict((conflict) => conflict.columns(['region_id', 'year', 'version']).doNothing())
    .executeTakeFirst()
  return Number(result.numInsertedOrUpdatedRows ?? 0) === 1
}

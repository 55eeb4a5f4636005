/*
 * Paths, readings, overridden statuses and tasks in the database.
 */
import { Refusal, type RegionId } from '../../foundation/index.ts'
import { addVersioned, changeVersioned, type Db, type WriteTx } from '../../store/index.ts'
import {
  type IndicatorPath,
  type Override,
  OverrideContent,
  PathContent,
  type Reading,
  ReadingContent,
} from './indicator-path.ts'
import { type OperationalTask, TaskContent } from './operational-task.ts'

export type GoalFollowUp = {
  readonly paths: readonly IndicatorPath[]
  readonly readings: readonly Reading[]
  readonly overrides: readonly Override[]
  /** Those that are in the plan. */
  readonly tasks: readonly OperationalTask[]
  /** Those that were taken out of it. */
  readonly withdrawnTasks?: readonly OperationalTask[]
}

/** All that follows the goals of a region, in one reading. */
export async function getGoalFollowUp(db: Db, region: RegionId): Promise<GoalFollowUp> {
  const columns = ['id', 'content', 'version'] as const
  const paths = await db
    .selectFrom('indicator_path')
    .select(columns)
    .where('region_id', '=', region)
    .orderBy('id')
    .execute()
  const readings = await db
    .selectFrom('indicator_reading')
    .select(['id', 'indicator', 'content'])
    .where('region_id', '=', region)
    .execute()
  const overrides = await db.selectFrom('status_override').select(['content']).where('region_id', '=', region).execute()
  const tasks = await db
    .selectFrom('operational_task')
    .select(columns)
    .where('region_id', '=', region)
    .orderBy('id')
    .execute()
  const all = tasks.map(({ id, content, version }) => ({ ...TaskContent.parse(content), id, version }))
  return {
    paths: paths.map(({ id, content, version }) => ({ ...PathContent.parse(content), id, version })),
    readings: readings.map(({ id, indicator, content }) => ({ ...ReadingContent.parse(content), id, indicator })),
    overrides: overrides.map(({ content }) => OverrideContent.parse(content)),
    tasks: all.filter(({ withdrawn }) => withdrawn === undefined),
    withdrawnTasks: all.filter(({ withdrawn }) => withdrawn !== undefined),
  }
}

/** Writes a new path, or a change that builds on the version that is there. @throws Refusal `changed-meanwhile` */
export async function recordPath({ db, region }: WriteTx, { id, version, ...content }: IndicatorPath): Promise<void> {
  const row = { region_id: region, id, content: JSON.stringify(content) }
  const written = await db
    .insertInto('indicator_path')
    .values({ ...row, version: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['region_id', 'id'])
        .doUpdateSet({ content: row.content, version: version + 1 })
        .where('indicator_path.version', '=', version),
    )
    .executeTakeFirst()
  if (Number(written.numInsertedOrUpdatedRows) !== 1) throw new Refusal('changed-meanwhile')
}

export async function addReading({ db, region }: WriteTx, { id, indicator, ...content }: Reading): Promise<void> {
  await db
    .insertInto('indicator_reading')
    .values({ region_id: region, id, indicator, content: JSON.stringify(content) })
    .execute()
}

export async function recordOverride({ db, region }: WriteTx, override: Override): Promise<void> {
  const content = JSON.stringify(override)
  await db
    .insertInto('status_override')
    .values({ region_id: region, id: `${override.indicator}/${override.period}`, content, version: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['region_id', 'id'])
        .doUpdateSet((row) => ({ content, version: row('status_override.version', '+', 1) })),
    )
    .execute()
}

/** @throws Refusal `not-found` */
export async function getTask(db: Db, region: RegionId, id: string): Promise<OperationalTask> {
  const row = await db
    .selectFrom('operational_task')
    .select(['content', 'version'])
    .where('region_id', '=', region)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found')
  return { ...TaskContent.parse(row.content), id, version: row.version }
}

export async function addTask(tx: WriteTx, task: OperationalTask): Promise<void> {
  await addVersioned(tx, 'operational_task', task)
}

/** @throws Refusal `changed-meanwhile` */
export async function changeTask(tx: WriteTx, task: OperationalTask): Promise<void> {
  await changeVersioned(tx, 'operational_task', task)
}

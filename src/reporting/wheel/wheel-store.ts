/*
 * The wheel in the database: tasks that the region has changed or added stand over those that it began with.
 */
import { type CalendarDate, type RegionId, swedishDay } from '../../foundation/index.ts'
import type { Db, WriteTx } from '../../store/index.ts'
import { type Done, WheelContent, type WheelTask } from './wheel.ts'
import { wheelDefaults } from './wheel-defaults.ts'

export async function getWheel(
  db: Db,
  region: RegionId,
): Promise<{ readonly tasks: WheelTask[]; readonly done: Done[]; readonly begun: CalendarDate }> {
  const rows = await db
    .selectFrom('wheel_task')
    .select(['id', 'content', 'version'])
    .where('region_id', '=', region)
    .execute()
  const own = rows.map(({ id, content, version }) => ({ ...WheelContent.parse(content), id, version }))
  const first = await db
    .selectFrom('journal')
    .select('at')
    .where('region_id', '=', region)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  const known = new Set(own.map(({ id }) => id))
  const done = await db
    .selectFrom('wheel_done')
    .select(['task', 'year', 'done_by', 'done_on'])
    .where('region_id', '=', region)
    .execute()
  return {
    tasks: [...wheelDefaults.filter(({ id }) => !known.has(id)), ...own],
    // Before the first line of the journal nobody worked here.
    begun: swedishDay(first ? new Date(first.at) : new Date()),
    done: done.map(({ task, year, done_by, done_on }) => ({ task, year, by: done_by, on: done_on })),
  }
}

export async function recordWheelTask({ db, region }: WriteTx, { id, version, ...content }: WheelTask): Promise<void> {
  const set = { content: JSON.stringify(content), version: version + 1 }
  await db
    .insertInto('wheel_task')
    .values({ region_id: region, id, ...set })
    .onConflict((conflict) => conflict.columns(['region_id', 'id']).doUpdateSet(set))
    .execute()
}

export async function recordDone({ db, region }: WriteTx, { task, year, by, on }: Done): Promise<void> {
  await db
    .insertInto('wheel_done')
    .values({ region_id: region, task, year, done_by: by, done_on: on })
    .onConflict((conflict) => conflict.columns(['region_id', 'task', 'year']).doNothing())
    .execute()
}

export async function removeDone({ db, region }: WriteTx, task: string, year: number): Promise<void> {
  await db
    .deleteFrom('wheel_done')
    .where('region_id', '=', region)
    .where('task', '=', task)
    .where('year', '=', year)
    .execute()
}

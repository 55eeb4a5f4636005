/*
 * What is being written, and the steps of those who write, in the database.
 */
import type { RegionId } from '../../foundation/index.ts'
import type { Db, WriteTx } from '../../store/index.ts'
import type { TreeJson } from '../answers/answer.ts'
import type { TakenStep, Writing } from './writing.ts'

type Place = Pick<Writing, 'year' | 'question'>

const columns = [
  'year',
  'question',
  'content',
  'number',
  'based_on',
  'written_by',
  'written_at',
  'kept',
  'kept_at',
] as const

/** With `lock`, whoever else wants to write waits. */
export async function findWriting(db: Db, region: RegionId, place: Place, lock = false): Promise<Writing | undefined> {
  const query = db
    .selectFrom('writing')
    .select(columns)
    .where('region_id', '=', region)
    .where('year', '=', place.year)
    .where('question', '=', place.question)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row && fromRow(row)
}

/** What is being written in a year's report and not kept as a version yet. */
export async function listUnkept(db: Db, region: RegionId, year: number): Promise<Writing[]> {
  const rows = await db
    .selectFrom('writing')
    .select(columns)
    .where('region_id', '=', region)
    .where('year', '=', year)
    .whereRef('number', '>', 'kept')
    .execute()
  return rows.map(fromRow)
}

export async function recordWriting({ db, region }: WriteTx, writing: Writing): Promise<void> {
  const set = {
    content: JSON.stringify(writing.content),
    number: writing.number,
    based_on: writing.basedOn,
    written_by: writing.writtenBy,
    written_at: writing.writtenAt,
    kept: writing.kept,
    kept_at: writing.keptAt,
  }
  await db
    .insertInto('writing')
    .values({ region_id: region, year: writing.year, question: writing.question, ...set })
    .onConflict((conflict) => conflict.columns(['region_id', 'year', 'question']).doUpdateSet(set))
    .execute()
}

export type NewStep = TakenStep & { readonly number: number; readonly person: string; readonly at: string }

export async function addSteps({ db, region }: WriteTx, place: Place, steps: readonly NewStep[]): Promise<void> {
  if (steps.length === 0) return
  const rows = steps.map(({ number, step, client, person, at }) => ({
    region_id: region,
    year: place.year,
    question: place.question,
    number,
    step: JSON.stringify(step),
    client,
    person,
    at,
  }))
  await db.insertInto('writing_step').values(rows).execute()
}

/** The steps after a number, in order. */
export async function listStepsSince(db: Db, region: RegionId, place: Place, number: number): Promise<TakenStep[]> {
  const rows = await db
    .selectFrom('writing_step')
    .select(['step', 'client'])
    .where('region_id', '=', region)
    .where('year', '=', place.year)
    .where('question', '=', place.question)
    .where('number', '>', number)
    .orderBy('number')
    .execute()
  return rows.map(({ step, client }) => ({ step, client }))
}

type Row = { readonly [Key in (typeof columns)[number]]: unknown }

function fromRow(row: Row): Writing {
  return {
    year: Number(row.year),
    question: row.question as string,
    content: row.content as TreeJson,
    number: Number(row.number),
    basedOn: Number(row.based_on),
    writtenBy: row.written_by as string,
    writtenAt: row.written_at as string,
    kept: Number(row.kept),
    keptAt: row.kept_at as string,
  }
}

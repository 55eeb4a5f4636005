/*
 * The dated facts of cases in the database: added, read, never changed. The content was checked when it was written; it is not
 * checked again for each of some hundred thousand rows that are read.
 */
import { sql } from 'kysely'
import type { CalendarDate } from '../../foundation/index.ts'
import type { Db, WriteTx } from '../../store/index.ts'
import type { CaseFact, RecordedFact } from './case-fact.ts'

export async function listFactsOfCase(db: Db, region: string, id: string): Promise<RecordedFact[]> {
  return listFactsOfCases(db, region, [id])
}

/** In the order of cases and numbers. */
export async function listFactsOfCases(db: Db, region: string, ids: readonly string[]): Promise<RecordedFact[]> {
  if (ids.length === 0) return []
  const rows = await factRows(db, region).where('case_id', 'in', ids).execute()
  return rows.map(asFact)
}

/** All facts of all cases, some hundred cases at a time in the order of their ids, so that they never lie in memory at once. */
export async function* readAllFacts(db: Db, region: string, casesAtATime = 500): AsyncGenerator<RecordedFact[]> {
  for (let after = ''; ; ) {
    const ids = await db
      .selectFrom('case_fact')
      .select('case_id')
      .where('region_id', '=', region)
      .where('number', '=', 1)
      .where('case_id', '>', after)
      .orderBy('case_id')
      .limit(casesAtATime)
      .execute()
    const last = ids.at(-1)
    if (last === undefined) return
    const rows = await factRows(db, region).where('case_id', '>', after).where('case_id', '<=', last.case_id).execute()
    yield rows.map(asFact)
    after = last.case_id
  }
}

/** The cases that have got facts after a line of the journal. */
export async function listCasesChangedSince(db: Db, region: string, line: number): Promise<string[]> {
  const rows = await db
    .selectFrom('case_fact')
    .select('case_id')
    .distinct()
    .where('region_id', '=', region)
    .where('line', '>', line)
    .execute()
  return rows.map(({ case_id }) => case_id)
}

export async function caseExists(db: Db, region: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('case_fact')
    .select('number')
    .where('region_id', '=', region)
    .where('case_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export type NewFact = {
  readonly case: string
  readonly number: number
  readonly fact: CaseFact
  readonly recordedBy: string
  readonly recordedOn: CalendarDate
}

/** Writes the facts, all with the same journal line. False when somebody has written the same number: then nothing is written. */
export async function addFacts({ db, region }: WriteTx, facts: readonly NewFact[], line: number): Promise<boolean> {
  for (let start = 0; start < facts.length; start += 500) {
    const chosen = facts.slice(start, start + 500)
    const rows = chosen.map(({ fact, ...each }) => ({
      region_id: region,
      case_id: each.case,
      number: each.number,
      kind: fact.kind,
      day: fact.day,
      content: JSON.stringify(fact),
      recorded_by: each.recordedBy,
      recorded_on: each.recordedOn,
      line,
    }))
    const result = await db
      .insertInto('case_fact')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['region_id', 'case_id', 'number']).doNothing())
      .executeTakeFirst()
    if (Number(result.numInsertedOrUpdatedRows ?? 0) !== chosen.length) return false
  }
  return true
}

function factRows(db: Db, region: string) {
  return db
    .selectFrom('case_fact')
    .select(['case_id', 'number', 'content', 'recorded_by', 'recorded_on', 'line'])
    .where('region_id', '=', region)
    .orderBy(sql`case_id`)
    .orderBy('number')
}

type FactRow = Awaited<ReturnType<ReturnType<typeof factRows>['execute']>>[number]

function asFact({ case_id, number, content, recorded_by, recorded_on, line }: FactRow): RecordedFact {
  return {
    case: case_id,
    number,
    fact: content as CaseFact,
    recordedBy: recorded_by,
    recordedOn: recorded_on as CalendarDate,
    line,
  }
}

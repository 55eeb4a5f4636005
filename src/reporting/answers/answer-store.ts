/*
 * Answers in the database. A row is written only when the version in the database is the one that the new version builds
 * on, so that two who save in the same instant cannot both succeed.
 */
import { asId, type CalendarDate, type RegionId } from '../../foundation/index.ts'
import type { Db, Tables, WriteTx } from '../../store/index.ts'
import type { Answer, TreeJson } from './answer.ts'

type Row = Pick<Tables['answer'], 'year' | 'question' | 'content' | 'version' | 'saved_by' | 'saved_on'>

export async function findAnswer(
  db: Db,
  region: RegionId,
  year: number,
  question: string,
): Promise<Answer | undefined> {
  const row = await rows(db, region).where('id', '=', idOf(year, question)).executeTakeFirst()
  return row && fromRow(row)
}

/** The answers of a year, by question. */
export async function listAnswers(db: Db, region: RegionId, year: number): Promise<Answer[]> {
  const found = await rows(db, region).where('year', '=', year).orderBy('question').execute()
  return found.map(fromRow)
}

/** Writes the next version. False when the version before it is not the one in the database: somebody was first. */
export async function recordAnswer({ db, region }: WriteTx, answer: Answer): Promise<boolean> {
  const row = {
    region_id: region,
    id: idOf(answer.year, answer.question),
    year: answer.year,
    question: answer.question,
    content: JSON.stringify(answer.content),
    version: answer.version,
    saved_by: answer.savedBy,
    saved_on: answer.savedOn,
  }
  if (answer.version === 1) {
    const made = await db
      .insertInto('answer')
      .values(row)
      .onConflict((conflict) => conflict.columns(['region_id', 'id']).doNothing())
      .executeTakeFirst()
    return Number(made.numInsertedOrUpdatedRows ?? 0n) === 1
  }
  const changed = await db
    .updateTable('answer')
    .set({ content: row.content, version: row.version, saved_by: row.saved_by, saved_on: row.saved_on })
    .where('region_id', '=', region)
    .where('id', '=', row.id)
    .where('version', '=', answer.version - 1)
    .executeTakeFirst()
  return Number(changed.numUpdatedRows) === 1
}

function rows(db: Db, region: RegionId) {
  return db
    .selectFrom('answer')
    .select(['year', 'question', 'content', 'version', 'saved_by', 'saved_on'])
    .where('region_id', '=', region)
}

function idOf(year: number, question: string): string {
  return `${year}/${question}`
}

function fromRow(row: { [Key in keyof Row]: unknown }): Answer {
  return {
    year: Number(row.year),
    question: String(row.question),
    content: row.content as TreeJson,
    version: Number(row.version),
    savedBy: String(row.saved_by),
    savedOn: asId<'CalendarDate'>(String(row.saved_on)) satisfies CalendarDate,
  }
}

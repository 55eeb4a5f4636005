/*
 * Rounds and their assignments in the database. Each row carries a version; a change that builds on another is not written.
 */
import { Refusal, type RegionId } from '../../foundation/index.ts'
import type { Db, WriteTx } from '../../store/index.ts'
import { parseForm } from '../forms/index.ts'
import { type Assignment, AssignmentContent, type Report, type Round, RoundState } from './round.ts'

export async function listRounds(db: Db, region: RegionId): Promise<Round[]> {
  const found = await rounds(db, region).orderBy('year', 'desc').orderBy('report').execute()
  return found.map(fromRow)
}

/** @throws Refusal `not-found` */
export async function getRound(db: Db, region: RegionId, id: string): Promise<Round> {
  const row = await rounds(db, region).where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('not-found')
  return fromRow(row)
}

export async function findRound(db: Db, region: RegionId, id: string): Promise<Round | undefined> {
  const row = await rounds(db, region).where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** A new round; false when there is one already. */
export async function addRound({ db, region }: WriteTx, round: Round): Promise<boolean> {
  const { id, year, report, version } = round
  const made = await db
    .insertInto('report_round')
    .values({ region_id: region, id, year, report, version, content: contentOf(round) })
    .onConflict((conflict) => conflict.columns(['region_id', 'id']).doNothing())
    .executeTakeFirst()
  return Number(made.numInsertedOrUpdatedRows ?? 0n) === 1
}

/** The next version of a round. @throws Refusal `changed-meanwhile` */
export async function changeRound({ db, region }: WriteTx, round: Round): Promise<Round> {
  const next = { ...round, version: round.version + 1 }
  const changed = await db
    .updateTable('report_round')
    .set({ content: contentOf(round), version: next.version })
    .where('region_id', '=', region)
    .where('id', '=', round.id)
    .where('version', '=', round.version)
    .executeTakeFirst()
  if (Number(changed.numUpdatedRows) !== 1) throw new Refusal('changed-meanwhile')
  return next
}

export async function listAssignments(db: Db, region: RegionId, round: string): Promise<Assignment[]> {
  const found = await db
    .selectFrom('round_question')
    .select(['question', 'content', 'version'])
    .where('region_id', '=', region)
    .where('round_id', '=', round)
    .execute()
  return found.map(({ question, content, version }) => ({
    ...AssignmentContent.parse(content),
    question,
    version,
  }))
}

export async function findAssignment(
  db: Db,
  region: RegionId,
  round: string,
  question: string,
): Promise<Assignment | undefined> {
  const row = await db
    .selectFrom('round_question')
    .select(['question', 'content', 'version'])
    .where('region_id', '=', region)
    .where('round_id', '=', round)
    .where('question', '=', question)
    .executeTakeFirst()
  return row && { ...AssignmentContent.parse(row.content), question: row.question, version: row.version }
}

export async function addAssignments(
  { db, region }: WriteTx,
  round: string,
  all: readonly Assignment[],
): Promise<void> {
  if (all.length === 0) return
  const rows = all.map((each) => ({
    region_id: region,
    round_id: round,
    question: each.question,
    version: 1,
    content: assignmentJson(each),
  }))
  await db.insertInto('round_question').values(rows).execute()
}

/** @throws Refusal `changed-meanwhile` */
export async function changeAssignment({ db, region }: WriteTx, round: string, given: Assignment): Promise<void> {
  const changed = await db
    .updateTable('round_question')
    .set({ content: assignmentJson(given), version: given.version + 1 })
    .where('region_id', '=', region)
    .where('round_id', '=', round)
    .where('question', '=', given.question)
    .where('version', '=', given.version)
    .executeTakeFirst()
  if (Number(changed.numUpdatedRows) !== 1) throw new Refusal('changed-meanwhile')
}

export async function removeAssignments({ db, region }: WriteTx, round: string, questions: readonly string[]) {
  if (questions.length === 0) return
  await db
    .deleteFrom('round_question')
    .where('region_id', '=', region)
    .where('round_id', '=', round)
    .where('question', 'in', questions)
    .execute()
}

function rounds(db: Db, region: RegionId) {
  return db
    .selectFrom('report_round')
    .select(['id', 'year', 'report', 'content', 'version'])
    .where('region_id', '=', region)
}

function contentOf({ id: _id, year: _year, report: _report, version: _version, ...content }: Round): string {
  return JSON.stringify(content)
}

function assignmentJson({ question: _question, version: _version, ...content }: Assignment): string {
  return JSON.stringify(content)
}

function fromRow(row: { id: string; year: number; report: string; content: unknown; version: number }): Round {
  const { form, ...state } = row.content as { form: unknown }
  return {
    ...RoundState.parse(state),
    id: row.id,
    year: row.year,
    report: row.report as Report,
    form: parseForm(row.id, form),
    version: row.version,
  }
}

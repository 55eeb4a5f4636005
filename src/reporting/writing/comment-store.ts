/*
 * Comments on passages, in the database.
 */
import type { Mappable } from 'prosemirror-transform'
import { Refusal, type RegionId } from '../../foundation/index.ts'
import type { Db, WriteTx } from '../../store/index.ts'
import { type Comment, CommentContent, moved } from './comment.ts'

type Place = Pick<Comment, 'year' | 'question'>

/** In the order in which they were made, the resolved ones too. */
export async function listComments(db: Db, region: RegionId, { year, question }: Place): Promise<Comment[]> {
  const rows = await comments(db, region).where('year', '=', year).where('question', '=', question).execute()
  return rows.map(fromRow).toSorted((a, b) => a.id.localeCompare(b.id))
}

/** Those that remain open, in all reports. */
export async function listOpenComments(db: Db, region: RegionId): Promise<Comment[]> {
  const rows = await comments(db, region).orderBy('id').execute()
  return rows.map(fromRow).filter(({ resolved }) => !resolved)
}

/** @throws Refusal `not-found` */
export async function getComment(db: Db, region: RegionId, id: string): Promise<Comment> {
  const row = await comments(db, region).where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('not-found')
  return fromRow(row)
}

export async function addComment({ db, region }: WriteTx, comment: Comment): Promise<void> {
  const { id, year, question, version } = comment
  await db
    .insertInto('answer_comment')
    .values({ region_id: region, id, year, question, version, content: contentOf(comment) })
    .execute()
}

/** @throws Refusal `changed-meanwhile` */
export async function changeComment({ db, region }: WriteTx, comment: Comment): Promise<void> {
  const changed = await db
    .updateTable('answer_comment')
    .set({ content: contentOf(comment), version: comment.version + 1 })
    .where('region_id', '=', region)
    .where('id', '=', comment.id)
    .where('version', '=', comment.version)
    .executeTakeFirst()
  if (Number(changed.numUpdatedRows) !== 1) throw new Refusal('changed-meanwhile')
}

/** Open comments follow their passages. */
export async function moveComments(tx: WriteTx, place: Place, maps: readonly Mappable[]): Promise<void> {
  for (const comment of await listComments(tx.db, tx.region, place)) {
    const next = moved(comment, maps)
    if (comment.resolved || (next.from === comment.from && next.to === comment.to)) continue
    await changeComment(tx, next)
  }
}

function comments(db: Db, region: RegionId) {
  return db
    .selectFrom('answer_comment')
    .select(['id', 'year', 'question', 'content', 'version'])
    .where('region_id', '=', region)
}

function contentOf({ id: _id, year: _year, question: _question, version: _version, ...content }: Comment): string {
  return JSON.stringify(content)
}

function fromRow(row: { id: string; year: number; question: string; content: unknown; version: number }): Comment {
  const { id, year, question, version } = row
  return { ...CommentContent.parse(row.content), id, year, question, version }
}

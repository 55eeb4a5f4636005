/*
 * The windows in which somebody writes, in the database. No journal line: a caret that moves is nothing that has happened.
 */
import type { RegionId } from '../../foundation/index.ts'
import type { Db, WriteTx } from '../../store/index.ts'

export type Presence = {
  readonly year: number
  readonly question: string
  readonly client: string
  readonly person: string
  readonly name: string
  /** Positions in the tree: where the selection begins, and where the caret is. */
  readonly anchor: number
  readonly head: number
  /** ISO 8601. */
  readonly seenAt: string
}

const columns = ['year', 'question', 'client', 'person', 'name', 'anchor', 'head', 'seen_at as seenAt'] as const

/** Those heard of since a moment, by name. */
export async function listPresence(db: Db, region: RegionId, year: number, since: string): Promise<Presence[]> {
  return db
    .selectFrom('writing_presence')
    .select(columns)
    .where('region_id', '=', region)
    .where('year', '=', year)
    .where('seen_at', '>=', since)
    .orderBy('name')
    .orderBy('client')
    .execute()
}

export async function recordPresence({ db, region }: WriteTx, presence: Presence): Promise<void> {
  const { seenAt, year, question, client, ...set } = presence
  const row = { ...set, seen_at: seenAt }
  await db
    .insertInto('writing_presence')
    .values({ region_id: region, year, question, client, ...row })
    .onConflict((conflict) => conflict.columns(['region_id', 'year', 'question', 'client']).doUpdateSet(row))
    .execute()
}

export async function removeGone({ db, region }: WriteTx, before: string): Promise<void> {
  await db.deleteFrom('writing_presence').where('region_id', '=', region).where('seen_at', '<', before).execute()
}

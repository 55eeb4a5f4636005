/*
 * The journal's lines in the database. The application's role can add and read them, nothing else.
 */
import type { RegionId } from '../foundation/index.ts'
import { chainStart, hashOf, type JournalEntry, type JournalLine } from './journal.ts'
import type { Db } from './tables.ts'

/** Adds one line at the end of the region's chain, within the caller's transaction. @returns the line's number. */
export async function addJournalLine(db: Db, region: RegionId, entry: JournalEntry, at: string): Promise<number> {
  await db
    .insertInto('journal_head')
    .values({ region_id: region, last: 0, hash: chainStart(region) })
    .onConflict((conflict) => conflict.column('region_id').doNothing())
    .execute()
  const head = await db
    .selectFrom('journal_head')
    .select(['last', 'hash'])
    .where('region_id', '=', region)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const line = { ...entry, number: head.last + 1, at, previous: head.hash }
  const hash = hashOf(line)
  await db
    .insertInto('journal')
    .values({
      region_id: region,
      id: line.number,
      at,
      who: entry.who,
      what: entry.what,
      subject: entry.subject,
      before: asJson(entry.before),
      after: asJson(entry.after),
      previous: head.hash,
      hash,
    })
    .execute()
  await db.updateTable('journal_head').set({ last: line.number, hash }).where('region_id', '=', region).execute()
  return line.number
}

const lineColumns = ['id', 'at', 'who', 'what', 'subject', 'before', 'after', 'previous', 'hash'] as const

export type JournalSearch = { readonly subject?: string; readonly latest?: number }

/** Lines in the order of the chain; with `latest`, only the last so many. */
export async function listJournalLines(db: Db, region: RegionId, search: JournalSearch = {}): Promise<JournalLine[]> {
  let query = db.selectFrom('journal').select(lineColumns).where('region_id', '=', region)
  if (search.subject !== undefined) query = query.where('subject', '=', search.subject)
  if (search.latest !== undefined) query = query.limit(search.latest)
  const rows = await query.orderBy('id', search.latest === undefined ? 'asc' : 'desc').execute()
  const lines = rows.map(({ id, ...line }) => ({ number: id, ...line }))
  return search.latest === undefined ? lines : lines.toReversed()
}

/** What the head row says of the last line; undefined when nothing has been written. Cheap: one row. */
export async function findJournalHead(db: Db, region: RegionId): Promise<{ last: number; hash: string } | undefined> {
  return db.selectFrom('journal_head').select(['last', 'hash']).where('region_id', '=', region).executeTakeFirst()
}

function asJson(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value)
}

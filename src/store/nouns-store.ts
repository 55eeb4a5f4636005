/*
 * Nouns of the register that are plain rows: an id, a name to sort and search by, a place in the source's order, and the
 * content that the noun's own schema has checked. Each noun has a table of its own (migration 0010). Writing compares first:
 * only what differs is written, each change with a line in the journal, so that loading the same data twice changes nothing.
 */
import { sql } from 'kysely'
import { canonical } from './journal.ts'
import type { NounTable } from './tables/register.ts'
import type { Db } from './tables.ts'
import type { WriteTx } from './transactions.ts'

export type Noun = { readonly id: string; readonly name: string; readonly content: unknown }
export type RecordedNouns = { readonly rows: number; readonly changed: number }

/** The contents of every row, in the source's order or in Swedish order of names. */
export async function listNouns(
  db: Db,
  region: string,
  table: NounTable,
  order: 'place' | 'name' = 'place',
): Promise<unknown[]> {
  const rows = await db
    .selectFrom(table)
    .select('content')
    .where('region_id', '=', region)
    .orderBy(order === 'name' ? sql`name collate sv` : sql`place`)
    .execute()
  return rows.map((row) => row.content)
}

export async function recordNouns(
  tx: WriteTx,
  table: NounTable,
  nouns: readonly Noun[],
  by: string,
): Promise<RecordedNouns> {
  const { db, region } = tx
  const known = await db.selectFrom(table).select(['id', 'content', 'place']).where('region_id', '=', region).execute()
  const before = new Map(known.map((row) => [row.id, row]))
  const changed = nouns
    .map((noun, place) => ({ ...noun, place }))
    .filter((noun) => {
      const row = before.get(noun.id)
      return row?.place !== noun.place || canonical(row.content) !== canonical(noun.content)
    })
  for (const noun of changed) await recordNoun(tx, table, noun, by, before.get(noun.id)?.content)
  const gone = known.filter((row) => !nouns.some((noun) => noun.id === row.id))
  for (const { id, content } of gone) {
    await db.deleteFrom(table).where('region_id', '=', region).where('id', '=', id).execute()
    await tx.journal({ who: by, what: `${table}.removed`, subject: `${table}/${id}`, before: content })
  }
  return { rows: nouns.length, changed: changed.length + gone.length }
}

async function recordNoun(
  tx: WriteTx,
  table: NounTable,
  { id, name, place, content }: Noun & { readonly place: number },
  by: string,
  before: unknown,
): Promise<void> {
  const { db, region } = tx
  const row = { name, place, content: JSON.stringify(content) }
  await db
    .insertInto(table)
    .values({ region_id: region, id, ...row })
    .onConflict((conflict) => conflict.columns(['region_id', 'id']).doUpdateSet(row))
    .execute()
  await tx.journal({ who: by, what: `${table}.recorded`, subject: `${table}/${id}`, before, after: content })
}

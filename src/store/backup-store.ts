/*
 * The rows of every table as texts, out of one database and into another, whichever of the two kinds they are. PostgreSQL's own
 * text form of each value is what travels. Rows of one region at a time, since the owner of a table too sees no other.
 */
import { sql } from 'kysely'
import type { Db } from './tables.ts'

export type TableShape = { readonly name: string; readonly columns: readonly string[]; readonly byRegion: boolean }
export type TextRow = readonly (string | null)[]

const rowsAtATime = 500

/** Our tables in the order in which they were made, which is an order in which they can be filled. */
export async function listTables(db: Db): Promise<TableShape[]> {
  const { rows } = await sql<{ name: string; columns: string[] }>`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' and n.nspname = 'public' and c.relname <> 'migration'
    group by c.oid, c.relname order by c.oid`.execute(db)
  return rows.map(({ name, columns }) => ({ name, columns, byRegion: columns.includes('region_id') }))
}

export async function listRegionIds(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('region').select('id').orderBy('id').execute()
  return rows.map(({ id }) => id)
}

export async function enterRegion(db: Db, region: string): Promise<void> {
  await sql`select set_config('kraftsamling.region', ${region}, true)`.execute(db)
}

/** The rows of one region (or all, where a table has none), some hundred at a time, so that a large table never lies in memory. */
export async function* readRows(db: Db, table: TableShape, region: string | undefined): AsyncGenerator<TextRow[]> {
  const values = sql.join(table.columns.map((column) => sql`${sql.ref(column)}::text`))
  const where = region === undefined ? sql`` : sql`where region_id = ${sql.lit(region)}`
  await sql`declare backup_rows no scroll cursor for select array[${values}] as row from ${sql.table(table.name)} ${where}`.execute(
    db,
  )
  for (;;) {
    const { rows } = await sql<{ row: TextRow }>`fetch ${sql.lit(rowsAtATime)} from backup_rows`.execute(db)
    if (rows.length === 0) break
    yield rows.map(({ row }) => row)
  }
  await sql`close backup_rows`.execute(db)
}

/** The first table that has rows; undefined in an empty store. */
export async function findFilledTable(db: Db): Promise<string | undefined> {
  const [any] = await db.selectFrom('region').select('id').limit(1).execute()
  return any === undefined ? undefined : 'region'
}

export async function insertRows(db: Db, table: TableShape, rows: readonly TextRow[]): Promise<void> {
  if (rows.length === 0) return
  const columns = sql.join(table.columns.map((column) => sql.ref(column)))
  const values = sql.join(rows.map((row) => sql`(${sql.join(row.map((value) => sql`${value}`))})`))
  await sql`insert into ${sql.table(table.name)} (${columns}) values ${values}`.execute(db)
}

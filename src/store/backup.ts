/*
 * Backup and restore: everything in the store as one file, true of one moment, and back into an empty store of either kind.
 */
import { type Kysely, sql } from 'kysely'
import { Refusal } from '../foundation/index.ts'
import { type BackupLine, readBackupFile, writeBackupFile } from './backup-file.ts'
import {
  enterRegion,
  findFilledTable,
  insertRows,
  listRegionIds,
  listTables,
  readRows,
  type TableShape,
} from './backup-store.ts'
import { listMigrations } from './migrations.ts'
import type { Db, Tables } from './tables.ts'

/** @throws what the disk says; then the file is as it was. */
export async function backupTo(kysely: Kysely<Tables>, path: string): Promise<void> {
  await kysely
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((db) => writeBackupFile(path, linesOf(db)))
}

async function* linesOf(db: Db): AsyncGenerator<BackupLine> {
  yield { kraftsamling: 'backup', version: 1, migrations: listMigrations().map(({ id }) => id) }
  const regions = await listRegionIds(db)
  let rowCount = 0
  for (const table of await listTables(db))
    for (const region of table.byRegion ? regions : [undefined]) {
      if (region !== undefined) await enterRegion(db, region)
      yield { table: table.name, columns: [...table.columns], ...(region === undefined ? {} : { region }) }
      for await (const rows of readRows(db, table, region)) {
        rowCount += rows.length
        yield { rows: rows.map((row) => [...row]) }
      }
    }
  yield { end: true, rowCount }
}

/**
 * All in one transaction: either the whole backup is there afterwards or nothing.
 * @throws Refusal `store-not-empty`, `backup-not-readable`, `backup-from-older-version`, `store-from-newer-version`.
 */
export async function restoreFrom(kysely: Kysely<Tables>, path: string): Promise<void> {
  await kysely.transaction().execute(async (db) => {
    const filled = await findFilledTable(db)
    if (filled !== undefined) throw new Refusal('store-not-empty', { table: filled })
    const tables = new Map((await listTables(db)).map((table) => [table.name, table]))
    let open: TableShape | undefined
    for await (const line of readBackupFile(path)) {
      if ('kraftsamling' in line) assertSameMigrations(line.migrations)
      if ('table' in line) open = await enterTable(db, tables, line, path)
      if ('rows' in line && open) await insertRows(db, open, line.rows)
    }
    await sql`select set_config('kraftsamling.region', '', true)`.execute(db)
  })
}

function assertSameMigrations(theirs: readonly string[]): void {
  const ours = listMigrations().map(({ id }) => id)
  const unknown = theirs.find((id) => !ours.includes(id))
  if (unknown !== undefined) throw new Refusal('store-from-newer-version', { migration: unknown })
  const lacking = ours.find((id) => !theirs.includes(id))
  if (lacking !== undefined) throw new Refusal('backup-from-older-version', { migration: lacking })
}

async function enterTable(
  db: Db,
  tables: ReadonlyMap<string, TableShape>,
  line: Extract<BackupLine, { table: string }>,
  file: string,
): Promise<TableShape> {
  const table = tables.get(line.table)
  if (!table || line.columns.some((column) => !table.columns.includes(column)))
    throw new Refusal('backup-not-readable', { file, why: `tabellen ${line.table} har andra kolumner här` })
  if (line.region !== undefined) await enterRegion(db, line.region)
  return { ...table, columns: line.columns }
}

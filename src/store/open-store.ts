/*
 * Opens the store that everything else is handed: takes the lock, connects, migrates. What is returned reads and writes in
 * transactions of one region; it has no other way in.
 */
import { Refusal, type RegionId } from '../foundation/index.ts'
import { backupTo, restoreFrom } from './backup.ts'
import { type Connection, connectEmbedded, connectServer } from './connection.ts'
import { type JournalVerdict, verifyChain } from './journal.ts'
import { findJournalHead, listJournalLines } from './journal-store.ts'
import { giveBackLease, takeLease } from './lease-store.ts'
import { type LockFile, takeLockFile } from './lock-file.ts'
import { migrate } from './migrate.ts'
import type { Db } from './tables.ts'
import { readIn, type WriteTx, writeIn } from './transactions.ts'

export interface Store {
  readonly kind: Connection['kind']
  /** A reading transaction in one region. */
  read<T>(region: RegionId, use: (db: Db) => Promise<T>): Promise<T>
  /** A writing transaction in one region; journal lines are kept with it or not at all. */
  write<T>(region: RegionId, use: (tx: WriteTx) => Promise<T>): Promise<T>
  /** Does the work if no other process is doing it, else throws Refusal `busy-elsewhere`. */
  withLease<T>(region: RegionId, name: string, seconds: number, work: () => Promise<T>): Promise<T>
  verifyJournal(region: RegionId): Promise<JournalVerdict>
  /** Everything as one file, true of one moment. */
  backup(file: string): Promise<void>
  /** @throws Refusal `store-not-empty`, `backup-not-readable` and others; then nothing has been brought in. */
  restore(file: string): Promise<void>
  /** For jobs and tests within this folder. */
  readonly connection: Connection
  close(): Promise<void>
}

export type StorePlace = { readonly dataFolder: string; readonly databaseUrl?: string | undefined }

/** @throws Refusal `store-is-busy`, `store-from-newer-version`, `migration-changed`. */
export async function openStore({ dataFolder, databaseUrl }: StorePlace): Promise<Store> {
  if (databaseUrl !== undefined) return fromConnection(await connectServer(databaseUrl), undefined)
  const lock = takeLockFile(dataFolder)
  try {
    return await fromConnection(await connectEmbedded(dataFolder), lock)
  } catch (thrown) {
    lock.release()
    throw thrown
  }
}

/** For tests: in memory, with every migration. */
export async function openTestStore(): Promise<Store> {
  return fromConnection(await connectEmbedded(undefined), undefined)
}

async function fromConnection(connection: Connection, lock: LockFile | undefined): Promise<Store> {
  try {
    await migrate(connection)
    await connection.whenMigrated()
  } catch (thrown) {
    await connection.close()
    throw thrown
  }
  const { kysely } = connection
  const store: Store = {
    kind: connection.kind,
    connection,
    read: (region, use) => readIn(kysely, region, use),
    write: (region, use) => writeIn(kysely, region, use),
    withLease: (region, name, seconds, work) => underLease(store, { region, name, seconds }, work),
    verifyJournal: (region) =>
      store.read(region, async (db) =>
        verifyChain(region, await listJournalLines(db, region), await findJournalHead(db, region)),
      ),
    backup: (file) => backupTo(kysely, file),
    restore: (file) => restoreFrom(kysely, file),
    async close() {
      await connection.close()
      lock?.release()
    },
  }
  return store
}

type Lease = { readonly region: RegionId; readonly name: string; readonly seconds: number }

async function underLease<T>(store: Store, { region, name, seconds }: Lease, work: () => Promise<T>): Promise<T> {
  const now = new Date()
  const until = new Date(now.getTime() + seconds * 1000)
  const holder = await store.write(region, ({ db }) => takeLease(db, region, name, until, now))
  if (holder === undefined) throw new Refusal('busy-elsewhere', { name })
  try {
    return await work()
  } finally {
    await store.write(region, ({ db }) => giveBackLease(db, region, name, holder))
  }
}

/*
 * The connection: PGlite in a folder (or in memory, for tests), or a PostgreSQL server. Both are met through node-postgres
 * and Kysely's PostgresDialect, so that everything above is the same code. PGlite is one connection on the event loop.
 */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

export type Connection = {
  readonly kind: 'embedded' | 'server'
  readonly kysely: Kysely<Tables>
  readonly pool: pg.Pool
  close(): Promise<void>
}

/** Days stay texts (`2021-09-30`), and whole numbers of eight bytes become numbers where that loses nothing. */
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.DATE, (text: string) => text)
types.setTypeParser(pg.types.builtins.INT8, readWhole)

function readWhole(text: string): number | string {
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : text
}

/** `folder` undefined: in memory. A new folder starts from nothing, which takes PGlite about two seconds. */
export async function connectEmbedded(folder: string | undefined): Promise<Connection> {
  const place = folder === undefined ? 'memory://' : join(folder, 'pglite')
  if (folder !== undefined && !existsSync(place)) mkdirSync(place, { recursive: true })
  const lite = await PGlite.create(place, { extensions: { pg_trgm } })
  const pool = new pg.Pool({ ...createPgConfig(lite), types, max: 1, connectionTimeoutMillis: 30_000 })
  return fromPool('embedded', pool, () => lite.close())
}

export async function connectServer(databaseUrl: string): Promise<Connection> {
  const pool = new pg.Pool({ connectionString: databaseUrl, types, max: 10, connectionTimeoutMillis: 10_000 })
  pool.on('error', () => undefined)
  return fromPool('server', pool, async () => undefined)
}

function fromPool(kind: Connection['kind'], pool: pg.Pool, after: () => Promise<void>): Connection {
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    kind,
    kysely,
    pool,
    async close() {
      await kysely.destroy()
      await after()
    },
  }
}

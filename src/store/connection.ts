/*
 * The connection: PGlite in a folder (or in memory, for tests), or a PostgreSQL server. Both are met through node-postgres
 * and Kysely's PostgresDialect, so that everything above is the same code. PGlite is one connection on the event loop.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'
import { findTemplate, keepTemplate } from './template.ts'

export type Connection = {
  readonly kind: 'embedded' | 'server'
  readonly kysely: Kysely<Tables>
  readonly pool: pg.Pool
  /** Called once when the migrations are done. */
  whenMigrated(): Promise<void>
  close(): Promise<void>
}

const extensions = { pg_trgm }

/** Days stay texts (`2021-09-30`), and whole numbers of eight bytes become numbers where that loses nothing. */
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.DATE, (text: string) => text)
types.setTypeParser(pg.types.builtins.INT8, readWhole)

function readWhole(text: string): number | string {
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : text
}

/**
 * `folder` undefined: in memory. A new database is made from the template where there is one, aside and then renamed, so that
 * a start that is cut off leaves nothing half-made.
 */
export async function connectEmbedded(folder: string | undefined): Promise<Connection> {
  if (folder === undefined) return overPool(...(await createNew('memory://')))
  const place = join(folder, 'pglite')
  if (existsSync(place)) return overPool(await PGlite.create(place, { extensions }), false)
  const aside = join(folder, 'pglite.new')
  rmSync(aside, { recursive: true, force: true })
  mkdirSync(aside, { recursive: true })
  const [made, wantsTemplate] = await createNew(aside)
  await made.close()
  renameSync(aside, place)
  return overPool(await PGlite.create(place, { extensions }), wantsTemplate)
}

/** A database without tables or rows of ours, and whether the template is yet to be made from it. */
async function createNew(place: string): Promise<[PGlite, boolean]> {
  const template = findTemplate()
  const lite = await PGlite.create(place, { extensions, ...(template ? { loadDataDir: template } : {}) })
  return [lite, template === undefined]
}

function overPool(lite: PGlite, wantsTemplate: boolean): Connection {
  const pool = new pg.Pool({ ...createPgConfig(lite), types, max: 1, connectionTimeoutMillis: 30_000 })
  return fromPool('embedded', pool, wantsTemplate ? () => keepTemplate(lite) : nothing, () => lite.close())
}

export async function connectServer(databaseUrl: string): Promise<Connection> {
  const pool = new pg.Pool({ connectionString: databaseUrl, types, max: 10, connectionTimeoutMillis: 10_000 })
  pool.on('error', () => undefined)
  return fromPool('server', pool, nothing, nothing)
}

async function nothing(): Promise<void> {}

function fromPool(
  kind: Connection['kind'],
  pool: pg.Pool,
  whenMigrated: () => Promise<void>,
  after: () => Promise<void>,
): Connection {
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    kind,
    kysely,
    pool,
    whenMigrated,
    async close() {
      await kysely.destroy()
      await after()
    },
  }
}

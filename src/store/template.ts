/*
 * A new embedded database takes seconds to make and is the same every time. So it is made once for each set of migrations,
 * kept beside the packages as an image, and every later new database is that image. Losing it costs those seconds, nothing else.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { listMigrations } from './migrations.ts'

const root = join(import.meta.dirname, '..', '..')
const cache = join(root, 'node_modules', '.cache', 'kraftsamling')

/** The image that the present migrations give, or undefined when it has not been made. */
export function findTemplate(): Blob | undefined {
  const path = templatePath()
  return existsSync(path) ? new Blob([readFileSync(path)]) : undefined
}

/** Keeps what has just been migrated as the image. A cache that cannot be written is no fault: it is only slower next time. */
export async function keepTemplate(database: PGlite): Promise<void> {
  const path = templatePath()
  if (existsSync(path)) return
  const aside = `${path}.${process.pid}`
  try {
    mkdirSync(cache, { recursive: true })
    const image = await database.dumpDataDir('none')
    writeFileSync(aside, new Uint8Array(await image.arrayBuffer()))
    renameSync(aside, path)
  } catch {
    rmSync(aside, { force: true })
  }
}

function templatePath(): string {
  const hash = createHash('sha256').update(pgliteVersion())
  for (const migration of listMigrations()) hash.update(migration.hash)
  return join(cache, `store-${hash.digest('hex').slice(0, 16)}.tar`)
}

function pgliteVersion(): string {
  const manifest = join(root, 'node_modules', '@electric-sql', 'pglite', 'package.json')
  return existsSync(manifest) ? readFileSync(manifest, 'utf8') : ''
}

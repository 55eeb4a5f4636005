/*
 * One process at a time on an embedded database. PGlite has no lock of its own, and two processes on one folder lose rows in
 * silence. The lock is SQLite's: an exclusive transaction on a lock file, which the kernel frees at once when the process ends,
 * however it ends. A file beside it says who holds the lock; it is only for people to read.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Refusal } from '../foundation/index.ts'

export type LockFile = { release(): void }

/** @throws Refusal `store-is-busy`, with who holds it and since when. */
export function takeLockFile(folder: string): LockFile {
  mkdirSync(folder, { recursive: true })
  const holderFile = join(folder, 'holder.txt')
  const database = new DatabaseSync(join(folder, 'lock.sqlite'))
  try {
    database.exec('pragma busy_timeout = 0; begin exclusive')
  } catch {
    database.close()
    throw new Refusal('store-is-busy', { holder: readHolder(holderFile), folder })
  }
  writeFileSync(
    holderFile,
    `process ${process.pid}, sedan ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
  )
  return { release: () => database.close() }
}

function readHolder(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return 'en annan process'
  }
}

/*
 * The migrations as they lie in the folder: plain SQL files in the order of their numbers, each known by name and hash.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'migrations')

export type Migration = { readonly id: string; readonly text: string; readonly hash: string }

export function listMigrations(): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.toSorted().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    return { id: name.slice(0, -4), text, hash: createHash('sha256').update(text).digest('hex') }
  })
}

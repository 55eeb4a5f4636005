/*
 * A file that is being imported, between the step that shows its difference and the step that writes it. Kept in this process for an hour
 * and for whoever sent it; a few at a time. When it is gone (a restart, another process) the file is asked for again.
 */
import { randomUUID } from 'node:crypto'
import type { exchange } from '../../portfolio/index.ts'

export type ShelvedTable = { readonly name: string; readonly table: exchange.ReadTable }

type Shelved = ShelvedTable & { readonly person: string; readonly until: number }

const kept = new Map<string, Shelved>()
const mostKept = 8
const hour = 3_600_000

export function putOnShelf(given: ShelvedTable, person: string, now: Date): string {
  const key = randomUUID()
  kept.set(key, { ...given, person, until: now.getTime() + hour })
  for (const [old, { until }] of kept) if (until < now.getTime() || kept.size > mostKept) kept.delete(old)
  return key
}

export function takeFromShelf(key: string, person: string, now: Date): ShelvedTable | undefined {
  const found = kept.get(key)
  return found && found.person === person && found.until >= now.getTime() ? found : undefined
}

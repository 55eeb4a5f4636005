/*
 * A table of tables: what the store keeps for itself (migration 0001).
 */
import type { ColumnType, Generated } from 'kysely'

export interface TablesOfStore {
  region: { id: string; name: string }
  journal: {
    region_id: string
    id: number
    at: ColumnType<string, string, never>
    who: string
    what: string
    subject: string
    before: ColumnType<unknown, string | null, never>
    after: ColumnType<unknown, string | null, never>
    previous: string
    hash: string
  }
  journal_head: { region_id: string; last: number; hash: string }
  lease: { region_id: string; id: string; holder: string; until: ColumnType<Date, Date, Date> }
  migration: { id: string; hash: string; at: Generated<Date> }
}

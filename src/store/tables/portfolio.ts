/*
 * A table of tables: cases and what steers them, as they lie in the database (migrations 0040–0049).
 */
import type { ColumnType } from 'kysely'

export interface TablesOfPortfolio {
  case_fact: {
    region_id: string
    case_id: string
    number: number
    kind: string
    day: string
    content: ColumnType<unknown, string, never>
    recorded_by: string
    recorded_on: string
    line: number
  }
  direction_rules: {
    region_id: string
    year: number
    version: number
    valid_from: string
    valid_to: string
    content: ColumnType<unknown, string, never>
    recorded_by: string
    recorded_on: string
    line: number
  }
  owner_link: {
    region_id: string
    /** SHA-256 of the token; the token itself is kept nowhere. */
    id: string
    case_id: string
    step: string
    until: string
    made_by: string
    made_on: string
    used_on: string | null
  }
  reminder: { region_id: string; id: string; case_id: string; step: string; recipient: string; sent_on: string }
  import_mapping: {
    region_id: string
    id: string
    name: string
    content: ColumnType<unknown, string, string>
    saved_by: string
    saved_on: string
  }
}

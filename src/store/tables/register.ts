/*
 * A table of tables: the register's rows, as they lie in the database (migrations 0010–0029).
 */
import type { ColumnType } from 'kysely'

/** A noun of the register: see src/store/nouns-store.ts. */
type NounRow = {
  region_id: string
  id: string
  name: string
  place: number
  content: ColumnType<unknown, string, string>
}

export type NounTable =
  | 'strategy'
  | 'plan'
  | 'organisation'
  | 'network'
  | 'dated_event'
  | 'analysis'
  | 'appropriation'
  | 'direction_decision'
  | 'stated_figure'
  | 'fact'
  | 'effect_evaluation'

export type TablesOfRegister = Record<NounTable, NounRow> & {
  insats: NounRow & {
    year: number
    reported: string
    section: string
    priority: string | null
    areas: ColumnType<readonly string[], readonly string[], readonly string[]>
    goals: ColumnType<readonly string[], readonly string[], readonly string[]>
    search: string
  }
}

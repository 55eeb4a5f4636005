/*
 * A table of tables: the rows that the follow-up of goals keeps, as they lie in the database (migration 0052).
 */
import type { ColumnType } from 'kysely'

type Json = ColumnType<unknown, string, string>

export interface TablesOfGoalFollowUp {
  indicator_path: { region_id: string; id: string; content: Json; version: number }
  indicator_reading: { region_id: string; id: string; indicator: string; content: Json }
  status_override: { region_id: string; id: string; content: Json; version: number }
  operational_task: { region_id: string; id: string; content: Json; version: number }
  /** Migration 0085. */
  yearly_layout: {
    region_id: string
    report: 'strategy' | 'plan'
    version: number
    content: unknown
    kept_by: string
    kept_on: string
  }
}

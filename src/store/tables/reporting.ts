/*
 * A table of tables: the rows that reporting keeps, as they lie in the database (migrations 0030–0039).
 */
import type { ColumnType } from 'kysely'

export interface TablesOfReporting {
  answer: {
    region_id: string
    id: string
    year: number
    question: string
    /** A document tree; goes in as JSON text, comes out read. */
    content: ColumnType<unknown, string, string>
    version: number
    saved_by: string
    saved_on: string
  }
}

/*
 * A table of tables: the rows that reporting keeps, as they lie in the database (migrations 0030–0059).
 */
import type { ColumnType } from 'kysely'

/** A document or noun: goes in as JSON text, comes out read. */
type Json = ColumnType<unknown, string, string>

export interface TablesOfReporting {
  answer: {
    region_id: string
    id: string
    year: number
    question: string
    /** A document tree. */
    content: Json
    version: number
    saved_by: string
    saved_on: string
  }
  report_round: { region_id: string; id: string; year: number; report: string; content: Json; version: number }
  round_question: { region_id: string; round_id: string; question: string; content: Json; version: number }
  finding_set_aside: { region_id: string; round_id: string; id: string; content: Json }
  wheel_task: { region_id: string; id: string; content: Json; version: number }
  wheel_done: { region_id: string; task: string; year: number; done_by: string; done_on: string }
  writing: {
    region_id: string
    year: number
    question: string
    content: Json
    number: number
    based_on: number
    written_by: string
    written_at: string
    kept: number
    kept_at: string
  }
  writing_step: {
    region_id: string
    year: number
    question: string
    number: number
    step: Json
    client: string
    person: string
    at: string
  }
  writing_presence: {
    region_id: string
    year: number
    question: string
    client: string
    person: string
    name: string
    anchor: number
    head: number
    seen_at: string
  }
  unit: { region_id: string; id: string; content: Json; version: number }
  wheel_subscription: { region_id: string; person: string; id: string; made_on: string }
  known_word: {
    region_id: string
    round_id: string
    word: string
    added_by: string
    added_on: string
  }
  answer_comment: {
    region_id: string
    id: string
    year: number
    question: string
    content: Json
    version: number
  }
  movement: { region_id: string; id: string; content: Json; version: number }
  movement_place: {
    region_id: string
    round_id: string
    question: string
    movement: string
    content: Json
    version: number
  }
  signed_report: {
    region_id: string
    id: string
    round_id: string
    number: number
    content: Json
    hash: string
    signed_by: string
    signed_on: string
    reason: string | null
  }
  signed_file: { region_id: string; signed: string; format: string; bytes: string; hash: string }
  received_package: {
    region_id: string
    id: string
    year: number
    sender: string
    content: Json
    hash: string
    received_by: string
    received_on: string
  }
  received_file: { region_id: string; package: string; format: string; bytes: string }
}

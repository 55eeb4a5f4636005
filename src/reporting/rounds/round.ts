/*
 * A report round is one collection of answers, from opening to signed report. It keeps the form as it was when the round was
 * opened, so that a form that changes meanwhile changes nothing by itself. Each question has an assignment: who writes, who
 * reviews, by when, and where the answer stands (answer-states.ts).
 */
import { z } from 'zod'
import type { Form } from '../forms/index.ts'

export const reports = ['government', 'strategy', 'plan'] as const
/** `government`: the yearly account; `strategy`: the follow-up of the RUS; `plan`: the follow-up of the operational plan. */
export type Report = (typeof reports)[number]

const Day = z.iso.date()

export const RoundState = z.strictObject({
  openedBy: z.string(),
  openedOn: Day,
  /** The day on which the receiver wants the report. */
  dueOn: Day,
  /** The days by which each step is done, where the leader has set them otherwise than counted back (plan-days.ts). */
  days: z.strictObject({ written: Day, reviewed: Day, led: Day, signed: Day }).optional(),
  /** The ids of those who may sign; an empty list lets every decision-maker. */
  signers: z.array(z.string()),
  /** Rules of the checker that must be clean before an answer is handed in and before the whole is signed. */
  blocking: z.array(z.string()),
  /** The round of the year before whose answers were carried over. */
  before: z.string().optional(),
  /** Questions of the year before that have no counterpart, with their prompts. */
  gone: z.array(z.strictObject({ question: z.string(), prompt: z.string() })),
  /** Since when reminders go by themselves (reminding/rhythm.ts), and who said so; left out while they do not. */
  rhythm: z.strictObject({ by: z.string(), since: Day }).optional(),
  /** The latest number of the signed report; none while the round is open. */
  signed: z.int().positive().optional(),
  /** While an amendment is being made: why, and who opened it. */
  amending: z.strictObject({ reason: z.string().min(1), by: z.string(), on: Day }).optional(),
})
export type RoundState = z.infer<typeof RoundState>

export type Round = RoundState & {
  readonly id: string
  readonly year: number
  readonly report: Report
  readonly form: Form
  readonly version: number
}

export const answerStates = ['not-begun', 'writing', 'ready', 'sent-back', 'approved'] as const
export type AnswerState = (typeof answerStates)[number]

/** Handed in: nothing more waits for its writer. */
export function isHandedIn(state: AnswerState): boolean {
  return state === 'ready' || state === 'approved'
}

export const matchKinds = ['same', 'changed', 'new'] as const
export type MatchKind = (typeof matchKinds)[number]

export const AssignmentContent = z.strictObject({
  unit: z.string(),
  /** Ids of persons; empty where nobody has been named. */
  writer: z.string(),
  reviewer: z.string(),
  /** The day by which the answer is handed in. */
  dueOn: Day,
  state: z.enum(answerStates),
  /** What whoever sent it back wants changed. */
  comment: z.string(),
  match: z.enum(matchKinds),
  /** The question of last year's round that it answers to. */
  from: z.string().optional(),
  /** The version that was carried over from last year; while it stands the text is only a start. */
  carried: z.int().optional(),
  /** The version of the answer that was approved last. */
  approved: z.int().optional(),
  /** Words that an answer should come near. */
  wishedWords: z.int().positive().optional(),
  /** When the writer was reminded, and the reviewer. */
  remindedOn: Day.optional(),
  readerRemindedOn: Day.optional(),
})
export type AssignmentContent = z.infer<typeof AssignmentContent>

export type Assignment = AssignmentContent & { readonly question: string; readonly version: number }

/** Answers can be written until the whole is signed, and again while an amendment is being made. */
export function isOpen({ signed, amending }: Pick<Round, 'signed' | 'amending'>): boolean {
  return signed === undefined || amending !== undefined
}

export function roundId(year: number, report: Report): string {
  return `${year}-${report}`
}

export function isReport(text: string): text is Report {
  return (reports as readonly string[]).includes(text)
}

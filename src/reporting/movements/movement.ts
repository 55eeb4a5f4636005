/*
 * A movement (förflyttning) is a result worth telling, written once during the year: what moved, for whom, where, when it shows, how sure
 * it is and what it rests on, and what contributed most. It is approved once, and then placed in the reports; the tie is kept.
 */
import { z } from 'zod'

const Day = z.iso.date()

export const horizons = ['short', 'medium', 'long'] as const
export const statuses = ['actual', 'expected'] as const
export const bases = ['follow-up', 'evaluation', 'own-judgement'] as const

/** Stands among the municipalities for all of them. */
export const wholeCounty = 'county'

/** What is told; everything that a reader sees. */
export const Told = z.strictObject({
  title: z.string(),
  /** Plain text with simple marks, so that a figure in it can be live. */
  whatMoved: z.string(),
  forWhom: z.string(),
  /** Codes of municipalities, or the whole county; empty where only words say where. */
  municipalities: z.array(z.string()).default([]),
  /** A place in words, beside the municipalities or instead of them. */
  where: z.string(),
  horizon: z.enum(horizons),
  status: z.enum(statuses),
  basis: z.enum(bases),
  mainFactor: z.string(),
  goals: z.array(z.string()),
  insatser: z.array(z.string()),
  perspectives: z.array(z.string()),
  evidence: z.string(),
})
export type Told = z.infer<typeof Told>

export const MovementContent = z.strictObject({
  year: z.int(),
  told: Told,
  writtenBy: z.string(),
  writtenOn: Day,
  /** What was approved last: it stands in reports until a newer one is approved. */
  approved: z
    .strictObject({ version: z.int(), told: Told, by: z.string(), on: Day, comment: z.string().default('') })
    .optional(),
  /** What whoever sent it back last wants changed. */
  sentBack: z.strictObject({ version: z.int(), by: z.string(), on: Day, comment: z.string() }).optional(),
})
export type MovementContent = z.infer<typeof MovementContent>

export type Movement = MovementContent & { readonly id: string; readonly version: number }

export const movementStates = ['draft', 'sent-back', 'changed', 'approved'] as const
export type MovementState = (typeof movementStates)[number]

/** Where a movement stands: `changed` has an approved text that stands while a newer one waits. */
export function movementState({ approved, sentBack, version }: Movement): MovementState {
  if (approved?.version === version) return 'approved'
  if (sentBack?.version === version) return 'sent-back'
  return approved ? 'changed' : 'draft'
}

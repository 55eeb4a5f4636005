/*
 * An insats is one undertaking that the region pays for, wholly or in part, in order to move goals. The year's account tells of
 * two sorts: those *funded* this year, and *earlier* ones that gave results this year. What the source does not say (amount,
 * owner, period, basis) is absent here and listed by missing-facts.ts, never filled in.
 */
import { z } from 'zod'
import { Papers, Slug } from '../foundation/index.ts'

/** A number that a subgoal aims at or a result states: "minst 10 upplevelseprodukter". */
export const Measure = z.strictObject({
  what: z.string(),
  value: z.number(),
  upTo: z.number().optional(),
  unit: z.enum(['pieces', 'persons', 'percent']),
  bound: z.enum(['exactly', 'at-least', 'about']),
})
export type Measure = z.infer<typeof Measure>

export const Subgoal = z.strictObject({ label: z.string().optional(), text: z.string(), measures: z.array(Measure) })
export type Subgoal = z.infer<typeof Subgoal>

export const Financing = z.strictObject({
  from: z.string(),
  state: z.enum(['applied', 'granted', 'declined', 'not-told']),
  kronor: z.number().optional(),
})
export type Financing = z.infer<typeof Financing>

export const judgements = ['reached', 'mostly-reached', 'partly-reached', 'not-reached', 'ongoing', 'not-told'] as const

export const Insats = z.strictObject({
  id: Slug,
  title: z.string().min(1),
  year: z.number().int(),
  reported: z.enum(['funded', 'earlier']),
  /** The section of the form where it is accounted for. */
  section: z.string(),
  description: z.string(),
  /** Id of a priority in the direction decision; absent where no source says. */
  priority: Slug.optional(),
  areas: z.array(Slug),
  effectGoals: z.array(Slug),
  subgoals: z.array(Subgoal),
  overallGoal: z.string().optional(),
  projectGoal: z.string().optional(),
  financing: z.array(Financing),
  partners: z.array(z.string()),
  diaryNumbers: z.array(z.string()),
  owner: z.string().optional(),
  period: z.strictObject({ from: z.number().int(), to: z.number().int() }).optional(),
  deadline: z.iso.date().optional(),
  /** Kronor granted from the appropriation. */
  granted: z.number().nonnegative().optional(),
  result: z
    .strictObject({
      text: z.string(),
      judgement: z.enum(judgements),
      /** What the description of the result rests on, as stated. */
      basis: z.string().optional(),
      horizon: z.enum(['short', 'medium', 'long']).optional(),
      status: z.enum(['actual', 'expected']).optional(),
      measures: z.array(Measure),
    })
    .optional(),
  /** What a reader should know: a goal that the source itself marks as wrong, a name spelled in two ways. */
  remarks: z.array(z.string()),
  papers: Papers,
})
export type Insats = z.infer<typeof Insats>

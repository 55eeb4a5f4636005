/*
 * Everything about a case is a dated fact that is only added: what stood there before is never overwritten. A table: one shape
 * for each kind of fact. Where the case stands is computed from them (standing.ts), for any day.
 */
import { z } from 'zod'
import { type CalendarDate, Slug } from '../../foundation/index.ts'
import { Amount, CaseDescription, Day, OrganisationId } from './case-description.ts'

const fact = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({
    kind: z.literal(kind),
    /** The day on which it happened, which is not always the day it was recorded. */
    day: Day,
    ...shape,
  })

export const PerYear = z.array(z.strictObject({ year: z.number().int(), amount: Amount }))
export type PerYear = z.infer<typeof PerYear>

/** 0 not met, 1 weak, 2 good, 3 strong. */
export const Grade = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
export type Grade = z.infer<typeof Grade>

export const costTypes = ['staff', 'services', 'travel', 'premises', 'investment', 'indirect', 'other'] as const
export const BudgetLine = z.strictObject({ cost: z.enum(costTypes), year: z.number().int(), amount: Amount })
export type BudgetLine = z.infer<typeof BudgetLine>

export const outcomes = ['granted', 'changed', 'declined', 'withdrawn'] as const
/** No aid; aid of minor importance; the general block exemption; commercial service in sparsely served areas. */
export const aidBases = ['none', 'de-minimis', 'gber', 'service-of-general-interest'] as const

export const planStepKinds = [
  'progress-report',
  'mid-term-meeting',
  'closing-meeting',
  'final-report',
  'closing-analysis',
  'effect-1',
  'effect-3',
  'effect-5',
] as const
export type PlanStepKind = (typeof planStepKinds)[number]
export const PlanStep = z.strictObject({ id: Slug, kind: z.enum(planStepKinds), due: Day })
export type PlanStep = z.infer<typeof PlanStep>

export const TaskSet = z.strictObject({ id: Slug, text: z.string().min(1), owner: z.string().min(1), due: Day })
export type TaskSet = z.infer<typeof TaskSet>

export const Judged = z.strictObject({ grade: Grade, basis: z.string().min(1), text: z.string().min(1) })
export type Judged = z.infer<typeof Judged>

export const Described = fact('described', { description: CaseDescription })
export const Applied = fact('applied', { amount: Amount })
export const Assessed = fact('assessed', {
  reader: z.string().min(1),
  checklist: z.array(z.strictObject({ item: Slug, met: z.boolean(), note: z.string() })),
  criteria: z.array(z.strictObject({ criterion: Slug, grade: Grade, reason: z.string().min(1) })),
  recommendation: z.enum(['grant', 'decline']),
})
export const Decided = fact('decided', {
  outcome: z.enum(outcomes),
  diaryNumber: z.string().optional(),
  decidedBy: z.string().min(1),
  /** What is granted in all after this decision. */
  amount: Amount.optional(),
  /** The commitment by year; sums to the amount. */
  perYear: PerYear,
  conditions: z.array(z.string()),
  priority: Slug.optional(),
  area: Slug.optional(),
  aidBasis: z.enum(aidBases).optional(),
  reason: z.string().optional(),
  /** Ids of the rules whose bounds the decision-maker saw were passed. */
  acknowledged: z.array(Slug),
})
export const CoFinanced = fact('co-financed', {
  financier: z.string().min(1),
  organisation: OrganisationId.optional(),
  state: z.enum(['applied', 'granted', 'declined']),
  amount: Amount,
})
export const Budgeted = fact('budgeted', { lines: z.array(BudgetLine) })
export const Claimed = fact('claimed', { claim: Slug, amount: Amount, text: z.string() })
/** Below zero when money comes back. */
export const Paid = fact('paid', { amount: Amount, claim: Slug.optional() })
export const Planned = fact('planned', { steps: z.array(PlanStep) })
export const Done = fact('done', { step: Slug, text: z.string() })
export const Met = fact('met', {
  step: Slug,
  minutes: z.array(z.strictObject({ heading: z.string().min(1), text: z.string() })),
  deviations: z.string(),
  decisions: z.array(TaskSet),
})
export const TaskDone = fact('task-done', { task: Slug, text: z.string() })
export const Reported = fact('reported', {
  step: Slug,
  report: z.enum(['progress', 'final']),
  by: z.string().min(1),
  rows: z.array(
    z.strictObject({
      subgoal: Slug,
      before: z.number().optional(),
      now: z.number().optional(),
      evidence: z.string(),
    }),
  ),
  /** How women and men, girls and boys take part and gain: required by the decision on conditions. */
  equality: z.string().min(1),
  text: z.string(),
  deviations: z.string(),
})
export const ResultFact = fact('result', {
  id: Slug,
  level: z.enum(['output', 'effect']),
  text: z.string().min(1),
  goal: Slug.optional(),
  subgoal: Slug.optional(),
  horizon: z.enum(['short', 'medium', 'long']),
  status: z.enum(['actual', 'expected']),
  basis: z.enum(['follow-up', 'evaluation', 'own-judgement']),
  unit: z.string().optional(),
  target: z.number().optional(),
  value: z.number().optional(),
  evidence: z.string(),
})
export const Analysed = fact('analysed', { goalFulfilment: Judged, implementation: Judged, lastingValue: Judged })
export const Closed = fact('closed', { reason: z.string().optional() })
/** Takes back a fact that was wrong; both stay to be seen. */
export const Corrected = fact('corrected', { fact: z.number().int().positive(), reason: z.string().min(1) })

export const CaseFact = z.discriminatedUnion('kind', [
  Described,
  Applied,
  Assessed,
  Decided,
  CoFinanced,
  Budgeted,
  Claimed,
  Paid,
  Planned,
  Done,
  Met,
  TaskDone,
  Reported,
  ResultFact,
  Analysed,
  Closed,
  Corrected,
])
export type CaseFact = z.infer<typeof CaseFact>
export type FactKind = CaseFact['kind']
export type FactOf<Kind extends FactKind> = Extract<CaseFact, { kind: Kind }>

/** A fact as it was written: who recorded it when, its number within the case and its line in the journal. */
export type RecordedFact<Kind extends FactKind = FactKind> = {
  readonly case: string
  /** From 1 within the case: the case's version after it. */
  readonly number: number
  readonly fact: FactOf<Kind>
  readonly recordedBy: string
  readonly recordedOn: CalendarDate
  /** The journal line that it was written with. */
  readonly line: number
}

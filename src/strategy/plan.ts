/*
 * A plan (handlingsplan, program) carries out the strategy in a field and a period. Its period and who adopted it are often
 * not told: then they are missing, and shown so.
 */
import { z } from 'zod'
import { covers, Papers, PeriodOfYears, Slug } from '../foundation/index.ts'

export const Plan = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  period: PeriodOfYears.optional(),
  adoptedBy: z.string().optional(),
  /** Where it stands, in words: "reviderad 2021". */
  status: z.string(),
  /** True when the year's account lists it as made or revised during the year. */
  madeThisYear: z.boolean(),
  priorities: z.array(z.string()),
  papers: Papers,
})
export type Plan = z.infer<typeof Plan>

/** In force, not in force, or not known because the period is missing. */
export function isInForce(plan: Plan, year: number): boolean | undefined {
  return plan.period && covers(plan.period, year)
}

/** What a plan should have and has not, in Swedish words for the list of what is missing. */
export function missingIn(plan: Plan): string[] {
  return [...(plan.period ? [] : ['period']), ...(plan.adoptedBy ? [] : ['antagen av'])]
}

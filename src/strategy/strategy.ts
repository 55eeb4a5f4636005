/*
 * The strategy (regional utvecklingsstrategi, RUS) is the region's long plan: overall goals, priority areas and effect goals
 * as one tree, with what shall pervade everything (perspectives), the few challenges that cut across (kraftsamlingar) and the
 * indicators that follow it. A source may name fewer areas than there are: how many are not named is said, not guessed.
 */
import { z } from 'zod'
import { Papers, PeriodOfYears, Slug } from '../foundation/index.ts'

export const Goal = z.strictObject({
  id: Slug,
  level: z.enum(['overall', 'priority-area', 'effect-goal']),
  name: z.string().min(1),
  papers: Papers,
})
export type Goal = z.infer<typeof Goal>

export const Mobilisation = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  question: z.string(),
  results: z.array(z.string()),
  contributing: z.array(z.string()),
  challenges: z.array(z.string()),
  horizons: z.array(z.string()),
  papers: Papers,
})
/** A kraftsamling: a few challenges that cut across the areas. */
export type Mobilisation = z.infer<typeof Mobilisation>

export const Indicator = z.strictObject({ id: Slug, name: z.string(), breakdowns: z.array(z.string()), papers: Papers })
export type Indicator = z.infer<typeof Indicator>

export const Strategy = z.strictObject({
  id: Slug,
  name: z.string(),
  formalName: z.string(),
  period: PeriodOfYears,
  adoptedBy: z.string(),
  adoptedOn: z.iso.date(),
  /** How many priority areas the strategy has; the source may name fewer. */
  areasInAll: z.number().int().nonnegative(),
  goals: z.array(Goal),
  perspectives: z.array(z.string()),
  mobilisations: z.array(Mobilisation),
  challenges: z.array(z.string()),
  indicators: z.array(Indicator),
  /** What was done with the strategy during the year, fact by fact. */
  yearsWork: z.array(z.strictObject({ what: z.string(), papers: Papers })),
  papers: Papers,
})
export type Strategy = z.infer<typeof Strategy>

export function listAreas(strategy: Strategy): Goal[] {
  return strategy.goals.filter((goal) => goal.level === 'priority-area')
}

/** How many priority areas exist that the source does not name. */
export function countUnnamedAreas(strategy: Strategy): number {
  return Math.max(0, strategy.areasInAll - listAreas(strategy).length)
}

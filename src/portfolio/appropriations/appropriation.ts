/*
 * The appropriation (anslag 1:1) is the state's money for a year. The direction decision splits it indicatively; the outcome is
 * what was decided in the end. The ceiling for follow-up and evaluation lies inside the total, so the lines of a plan and of an
 * outcome cannot always be compared one by one: a difference is computed only where both sides state the line.
 */
import { z } from 'zod'
import { fromOre, type Kronor, kronor, Papers, Slug, sumKronor } from '../../foundation/index.ts'

const Lines = z.array(z.strictObject({ line: z.string(), kronor: z.number().nonnegative() }))

export const Appropriation = z.strictObject({
  id: Slug,
  year: z.number().int(),
  name: z.string(),
  total: z.number().nonnegative(),
  plan: Lines,
  outcome: Lines,
  /** At most this much of the total may go to follow-up and evaluation. */
  followUpCeiling: z.number().nonnegative().optional(),
  papers: Papers,
})
export type Appropriation = z.infer<typeof Appropriation>

export type MoneyLine = {
  readonly line: string
  readonly planned: Kronor | undefined
  readonly outcome: Kronor | undefined
  /** Outcome less plan; undefined where one of them is missing. */
  readonly difference: Kronor | undefined
  /** Of the outcome's sum, 0–100. */
  readonly share: number | undefined
}

/** Plan beside outcome, line by line, in the plan's order and then the lines that only the outcome has. */
export function compareLines({ plan, outcome }: Appropriation): MoneyLine[] {
  const names = [...new Set([...plan, ...outcome].map((each) => each.line))]
  const spent = sumKronor(outcome.map((each) => kronor(each.kronor)))
  return names.map((line) => {
    const planned = amountOf(plan, line)
    const came = amountOf(outcome, line)
    return {
      line,
      planned,
      outcome: came,
      difference: planned === undefined || came === undefined ? undefined : fromOre(came - planned),
      share: came === undefined || spent === 0 ? undefined : (100 * came) / spent,
    }
  })
}

function amountOf(lines: Appropriation['plan'], name: string): Kronor | undefined {
  const found = lines.find((each) => each.line === name)
  return found && kronor(found.kronor)
}

export type MoneySums = {
  readonly total: Kronor
  readonly planned: Kronor
  readonly outcome: Kronor
  readonly left: Kronor
}

/** Sums are computed when shown and never stored. `left` is the total less the outcome. */
export function sumsOf({ total, plan, outcome }: Appropriation): MoneySums {
  const came = sumKronor(outcome.map((each) => kronor(each.kronor)))
  return {
    total: kronor(total),
    planned: sumKronor(plan.map((each) => kronor(each.kronor))),
    outcome: came,
    left: fromOre(kronor(total) - came),
  }
}

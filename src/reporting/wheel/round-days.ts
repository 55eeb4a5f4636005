/*
 * The days of the rounds as they fall in a year: answers written, read, signed, in at the receiver. They are never kept in the wheel; each is
 * counted from its round.
 */
import { asId, type CalendarDate } from '../../foundation/index.ts'
import { type PlanStep, planOf, planSteps } from '../rounds/days/plan-days.ts'
import type { Round } from '../rounds/round.ts'

export type RoundDay = { readonly round: Round; readonly step: PlanStep | 'due'; readonly day: CalendarDate }

export function roundDaysOf(rounds: readonly Round[], year: number): RoundDay[] {
  return rounds
    .flatMap((round): RoundDay[] => {
      const plan = planOf(round)
      const steps = planSteps.map((step) => ({ round, step, day: plan[step] }))
      return [...steps, { round, step: 'due', day: asId<'CalendarDate'>(round.dueOn) }]
    })
    .filter(({ day }) => day.startsWith(`${year}-`))
    .toSorted((a, b) => a.day.localeCompare(b.day))
}

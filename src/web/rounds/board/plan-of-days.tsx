/*
 * The days of a round, counted back from the due day, each with what is done by then; a weekend or a holiday is named.
 */
import { type CalendarDate, formatDay } from '../../../foundation/index.ts'
import { rounds } from '../../../reporting/index.ts'
import type { Visit } from '../../visit.ts'

export function PlanOfDays({ visit, round }: { visit: Visit; round: rounds.Round }) {
  const { t, today } = visit
  const plan = rounds.days.planOf(round)
  const days = [
    ...rounds.days.planSteps.map((step) => [step, plan[step]] as const),
    ['due', round.dueOn as CalendarDate] as const,
  ]
  return (
    <ol class="plan-of-days" aria-label={t('round.plan')}>
      {days.map(([step, day]) => (
        <li key={step} class={day < today ? 'past' : undefined}>
          {t(`round.plan.${step}`)} <strong>{dayInWords(visit, day)}</strong>
        </li>
      ))}
    </ol>
  )
}

/** `21 februari 2026 (lördag)`: a day on which nobody works says so. */
export function dayInWords({ language }: Visit, day: CalendarDate): string {
  const off = rounds.days.nameOfDayOff(day)
  return off ? `${formatDay(day)} (${off[language]})` : formatDay(day)
}

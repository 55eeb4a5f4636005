/*
 * A day on which something is to be done. A weekend or a holiday may be chosen, and is told: by the script as it is chosen, by the page
 * where it stands already.
 */
import type { CalendarDate } from '../../foundation/index.ts'
import { rounds } from '../../reporting/index.ts'
import { DayField, type FieldGiven } from './form-fields.tsx'

/** Nobody sets a day further ahead than that. */
const yearsAhead = 3

export function WorkDayField(given: FieldGiven) {
  const { visit, name, value, attempt } = given
  const { t, language, today } = visit
  const first = Number(today.slice(0, 4))
  const years = Array.from({ length: yearsAhead }, (_, at) => first + at)
  const day = attempt?.typed[name] ?? value ?? ''
  const off = /^\d{4}-\d\d-\d\d$/.test(day) ? rounds.days.nameOfDayOff(day as CalendarDate) : undefined
  return (
    <div
      class="work-day"
      data-holidays={JSON.stringify(rounds.days.holidaysOf(years, language))}
      data-says={t('day.off', { name: '{name}' })}
    >
      <DayField {...given} />
      <p class="day-off" role="status">
        {off ? t('day.off', { name: off[language] }) : ''}
      </p>
    </div>
  )
}

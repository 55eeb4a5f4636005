/*
 * Who is to be reminded of what in a round: one letter for each person, with all that is late or soon due of hers, to write and to read,
 * oldest first. Nobody is reminded twice within five days. Pure: a page shows it before anything is sent.
 */
import { addDays, type CalendarDate, daysBetween } from '../../../foundation/index.ts'
import { followUp } from '../../../portfolio/index.ts'
import { type Duty, dutyOf } from '../overview/duty.ts'
import type { Assignment, Round } from '../round.ts'

/** Working weeks have a weekend in them: a day within a week is soon. */
const soonDays = 7

export type RoundDays = Pick<Round, 'dueOn' | 'days'>

export type Due = Pick<Duty, 'question' | 'does' | 'dueOn'> & {
  /** Days past the day; negative while there is time. */
  readonly late: number
}

export type Reminder = {
  readonly person: string
  readonly due: readonly Due[]
  /** The latest day on which she was reminded of anything in the round. */
  readonly remindedOn: CalendarDate | undefined
  /** From this day she may be reminded. */
  readonly from: CalendarDate
  readonly may: boolean
}

/** One for each person with something late or soon, whoever is latest first. */
export function remindersOf(round: RoundDays, assignments: readonly Assignment[], today: CalendarDate): Reminder[] {
  return [...dutiesByPerson(round, assignments)]
    .map(([person, duties]) => {
      const due = duties.filter(({ dueOn }) => isPressing(dueOn, today)).map((duty) => dueOf(duty, today))
      return reminderFor(person, due, remindedOnOf(person, assignments), today)
    })
    .filter(({ due }) => due.length > 0)
    .toSorted((a, b) => (b.due[0]?.late ?? 0) - (a.due[0]?.late ?? 0) || (a.person < b.person ? -1 : 1))
}

export function reminderFor(
  person: string,
  due: readonly Due[],
  remindedOn: CalendarDate | undefined,
  today: CalendarDate,
): Reminder {
  const from = remindedOn === undefined ? today : addDays(remindedOn, followUp.daysBetweenReminders)
  return { person, due: due.toSorted((a, b) => b.late - a.late), remindedOn, from, may: from <= today }
}

/** Late, or soon to be. */
export function isPressing(dueOn: CalendarDate, today: CalendarDate): boolean {
  return daysBetween(dueOn, today) >= -soonDays
}

export function dueOf({ question, does, dueOn }: Omit<Due, 'late'>, today: CalendarDate): Due {
  return { question, does, dueOn, late: daysBetween(dueOn, today) }
}

/** What waits for each person who has been named. */
export function dutiesByPerson(round: RoundDays, assignments: readonly Assignment[]): Map<string, Duty[]> {
  const duties = assignments.flatMap((given) => dutyOf(round, given) ?? []).filter(({ person }) => person !== '')
  return Map.groupBy(duties, ({ person }) => person)
}

/** The latest day on which a person was reminded of anything, also of what she has done since. */
export function remindedOnOf(person: string, assignments: readonly Assignment[]): CalendarDate | undefined {
  const days = assignments.flatMap(({ writer, reviewer, remindedOn, readerRemindedOn }) => [
    writer === person ? remindedOn : undefined,
    reviewer === person ? readerRemindedOn : undefined,
  ])
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1) as CalendarDate | undefined
}

/** The assignment with the mark that somebody was reminded of what it waits for. */
export function markReminded(given: Assignment, { does }: Pick<Due, 'does'>, today: CalendarDate): Assignment {
  return does === 'write' ? { ...given, remindedOn: today } : { ...given, readerRemindedOn: today }
}

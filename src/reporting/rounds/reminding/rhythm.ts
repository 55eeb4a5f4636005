/*
 * Reminders that go by themselves: a month, a week and a day before the day on which somebody is to be done, and the day after. Letters go
 * on working days only: what falls on a weekend or a holiday goes the working day before, and the one after goes the next. A letter that is
 * left to a morning when nothing was sent is caught up within three days. Pure.
 */
import { addDays, type CalendarDate } from '../../../foundation/index.ts'
import { followUp } from '../../../portfolio/index.ts'
import { isWorkingDay, workingDayAtOrAfter, workingDayAtOrBefore } from '../days/working-days.ts'
import type { Duty } from '../overview/duty.ts'
import type { Assignment, Round } from '../round.ts'
import {
  dueOf,
  dutiesByPerson,
  isPressing,
  markReminded,
  type Reminder,
  remindedOnOf,
  reminderFor,
} from './reminders.ts'

/** Days from the day of somebody's deadline. */
export const rhythmDays = [-30, -7, -1, 1] as const

/** The last letters go however lately there was another: the day itself is what they tell. */
const atTheDay: ReadonlySet<number> = new Set([-1, 1])

const caughtUpWithin = 3

type Occasion = { readonly day: CalendarDate; readonly isAtTheDay: boolean }

/** The letters of a day. None where the rhythm is switched off, and none for a time before it was switched on. */
export function lettersOn(
  round: Pick<Round, 'dueOn' | 'days' | 'rhythm'>,
  assignments: readonly Assignment[],
  today: CalendarDate,
): Reminder[] {
  const { rhythm } = round
  if (!rhythm || !isWorkingDay(today)) return []
  const since = [rhythm.since as CalendarDate, addDays(today, -caughtUpWithin)].toSorted().at(-1) ?? today
  return [...dutiesByPerson(round, assignments)].flatMap(([person, duties]) => {
    const remindedOn = remindedOnOf(person, assignments)
    const told = duties.filter((duty) => isTold(duty, { since, today, remindedOn }))
    if (told.length === 0) return []
    const all = duties.filter((duty) => told.includes(duty) || isPressing(duty.dueOn, today))
    return [
      reminderFor(
        person,
        all.map((duty) => dueOf(duty, today)),
        remindedOn,
        today,
      ),
    ]
  })
}

type Told = {
  readonly since: CalendarDate
  readonly today: CalendarDate
  readonly remindedOn: CalendarDate | undefined
}

function isTold(duty: Duty, { since, today, remindedOn }: Told): boolean {
  const occasion = latestOccasion(duty.dueOn, today)
  if (!occasion || occasion.day < since || remindedOn === today) return false
  const { day, isAtTheDay } = occasion
  if (isAtTheDay) return duty.remindedOn === undefined || duty.remindedOn < day
  const isLately = remindedOn !== undefined && addDays(remindedOn, followUp.daysBetweenReminders) > today
  const isCovered = duty.remindedOn !== undefined && addDays(duty.remindedOn, followUp.daysBetweenReminders) > day
  return !isLately && !isCovered
}

/** The last day at or before today on which the rhythm has a letter for that deadline. */
function latestOccasion(dueOn: CalendarDate, today: CalendarDate): Occasion | undefined {
  return rhythmDays
    .map((offset) => ({ day: dayOfLetter(dueOn, offset), isAtTheDay: atTheDay.has(offset) }))
    .findLast(({ day }) => day <= today)
}

function dayOfLetter(dueOn: CalendarDate, offset: number): CalendarDate {
  const day = addDays(dueOn, offset)
  return offset < 0 ? workingDayAtOrBefore(day) : workingDayAtOrAfter(day)
}

export type ComingLetters = { readonly day: CalendarDate; readonly letters: readonly Reminder[] }

/** What goes on the days after today if nothing more is handed in: for whoever wants to see it beforehand. */
export function comingLetters(
  round: Pick<Round, 'dueOn' | 'days' | 'rhythm'>,
  assignments: readonly Assignment[],
  today: CalendarDate,
  days = 45,
): ComingLetters[] {
  let now = assignments
  return Array.from({ length: days }, (_, at) => addDays(today, at + 1)).flatMap((day) => {
    const letters = lettersOn(round, now, day)
    now = now.map((given) => afterLetters(given, letters, day))
    return letters.length === 0 ? [] : [{ day, letters }]
  })
}

function afterLetters(given: Assignment, letters: readonly Reminder[], day: CalendarDate): Assignment {
  const due = letters.flatMap((letter) => letter.due).find(({ question }) => question === given.question)
  return due ? markReminded(given, due, day) : given
}

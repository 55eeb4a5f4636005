/*
 * Who is to be reminded of what in a round: one letter for each writer, with all her questions that are late or soon due, oldest first.
 * Nobody is reminded twice within five days. Pure: a page shows it before anything is sent.
 */
import { addDays, type CalendarDate, daysBetween } from '../../../foundation/index.ts'
import { followUp } from '../../../portfolio/index.ts'
import { type Assignment, isHandedIn } from '../round.ts'

/** Working weeks have a weekend in them: a day within a week is soon. */
const soonDays = 7

export type Due = {
  readonly question: string
  readonly dueOn: CalendarDate
  /** Days past the day; negative while there is time. */
  readonly late: number
}

export type Reminder = {
  readonly writer: string
  readonly due: readonly Due[]
  /** The latest day on which she was reminded of anything in the round. */
  readonly remindedOn: CalendarDate | undefined
  /** From this day she may be reminded. */
  readonly from: CalendarDate
  readonly may: boolean
}

/** One for each writer with something late or soon, whoever is latest first. */
export function remindersOf(assignments: readonly Assignment[], today: CalendarDate): Reminder[] {
  const named = Map.groupBy(
    assignments.filter(({ writer }) => writer !== ''),
    ({ writer }) => writer,
  )
  return [...named]
    .map(([writer, all]) => reminderOf(writer, all, today))
    .filter(({ due }) => due.length > 0)
    .toSorted((a, b) => (b.due[0]?.late ?? 0) - (a.due[0]?.late ?? 0) || (a.writer < b.writer ? -1 : 1))
}

function reminderOf(writer: string, all: readonly Assignment[], today: CalendarDate): Reminder {
  const due = all
    .filter(({ state }) => !isHandedIn(state))
    .map((given) => dueOf(given, today))
    .filter(({ late }) => late >= -soonDays)
    .toSorted((a, b) => b.late - a.late)
  const remindedOn = all
    .flatMap((each) => (each.remindedOn ? [asDay(each.remindedOn)] : []))
    .toSorted()
    .at(-1)
  const from = remindedOn === undefined ? today : addDays(remindedOn, followUp.daysBetweenReminders)
  return { writer, due, remindedOn, from, may: from <= today }
}

export function dueOf({ question, dueOn }: Assignment, today: CalendarDate): Due {
  return { question, dueOn: asDay(dueOn), late: daysBetween(asDay(dueOn), today) }
}

/** Days of a round are kept as text that has been read as a day. */
function asDay(text: string): CalendarDate {
  return text as CalendarDate
}

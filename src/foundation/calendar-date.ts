import type { Id } from './id.ts'
import { Refusal } from './refusal.ts'

/*
 * A calendar date is a day in the almanac, written as ISO 8601 does: 2021-09-30. It has no hour and no time zone,
 * since a decision is taken on a day and not at an instant.
 */
export type CalendarDate = Id<'CalendarDate'>

export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Reads what a person has typed. Outer blanks are forgiven; nothing else is. */
export function parseCalendarDate(text: string): CalendarDate {
  const tidy = text.trim()
  if (!isCalendarDate(tidy)) throw new Refusal('not-a-date', { text })
  return tidy
}

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')

/** `2018-03-06` → `6 mars 2018`. */
export function formatDay(date: CalendarDate): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${months[(month ?? 1) - 1]} ${year}`
}

/** The day it is in Sweden at an instant; the one place where a clock becomes a day. */
export function swedishDay(instant: Date): CalendarDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(instant) as CalendarDate
}

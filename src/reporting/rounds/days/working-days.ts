/*
 * Swedish working days: not Saturdays, not Sundays, not public holidays, and not the eves that are as holidays (midsommarafton,
 * julafton, nyårsafton). Days before the due day are counted back from it.
 */
import Holidays from 'date-holidays'
import { addDays, type CalendarDate } from '../../../foundation/index.ts'

const calendar = new Holidays('SE', { types: ['public', 'bank'] })
const known = new Map<number, ReadonlySet<string>>()

function daysOffIn(year: number): ReadonlySet<string> {
  const found = known.get(year) ?? new Set(calendar.getHolidays(year).map(({ date }) => date.slice(0, 10)))
  known.set(year, found)
  return found
}

export function isWorkingDay(day: CalendarDate): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !daysOffIn(Number(day.slice(0, 4))).has(day)
}

/** The day itself when it is a working day, else the last one before it. */
export function workingDayAtOrBefore(day: CalendarDate): CalendarDate {
  let at = day
  while (!isWorkingDay(at)) at = addDays(at, -1)
  return at
}

/** The day itself when it is a working day, else the first one after it. */
export function workingDayAtOrAfter(day: CalendarDate): CalendarDate {
  let at = day
  while (!isWorkingDay(at)) at = addDays(at, 1)
  return at
}

/** The working day that lies so many working days before a day. */
export function workingDaysBefore(day: CalendarDate, count: number): CalendarDate {
  let at = workingDayAtOrBefore(day)
  for (let left = count; left > 0; left -= 1) at = workingDayAtOrBefore(addDays(at, -1))
  return at
}

/** The holidays of some years by day, in one language: weekends are known without. */
export function holidaysOf(years: readonly number[], language: 'sv' | 'en'): Readonly<Record<string, string>> {
  const days = years.flatMap((year) => [...daysOffIn(year)].map((day) => day as CalendarDate))
  return Object.fromEntries(days.map((day) => [day, nameOfDayOff(day)?.[language] ?? '']))
}

/** Why a day is no working day: its name in both languages; undefined for a working day. */
export function nameOfDayOff(day: CalendarDate): { readonly sv: string; readonly en: string } | undefined {
  if (isWorkingDay(day)) return undefined
  const named = (language: 'sv' | 'en') =>
    calendar.getHolidays(Number(day.slice(0, 4)), language).find(({ date }) => date.startsWith(day))?.name
  const weekday = (language: 'sv' | 'en') =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
  return { sv: named('sv')?.toLocaleLowerCase('sv') ?? weekday('sv'), en: named('en') ?? weekday('en') }
}

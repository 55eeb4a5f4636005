/*
 * Steps in the almanac: so many days, months or years from a day. A month that lacks the day gives its last day, so that one month
 * after 31 January is 28 or 29 February.
 */
import type { CalendarDate } from './calendar-date.ts'

export function addDays(day: CalendarDate, days: number): CalendarDate {
  const [year, month, date] = partsOf(day)
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10) as CalendarDate
}

export function addMonths(day: CalendarDate, months: number): CalendarDate {
  const [year, month, date] = partsOf(day)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const there = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay)))
  return there.toISOString().slice(0, 10) as CalendarDate
}

export function addYears(day: CalendarDate, years: number): CalendarDate {
  return addMonths(day, 12 * years)
}

/** Days from one day to another; below zero when the other is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.UTC(...utc(to)) - Date.UTC(...utc(from))) / 86_400_000)
}

function utc(day: CalendarDate): [number, number, number] {
  const [year, month, date] = partsOf(day)
  return [year, month - 1, date]
}

function partsOf(day: CalendarDate): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}

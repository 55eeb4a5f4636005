/*
 * The half years that an analysis stands for: as of 30 June or 31 December, with what was known a month later.
 */
import { addDays, addMonths, type CalendarDate, isCalendarDate, Refusal } from '../../foundation/index.ts'

export type HalfYear = {
  readonly day: CalendarDate
  /** The first day of the half year. */
  readonly from: CalendarDate
  /** Facts recorded later than this are left out, so that the analysis can be made again with the same figures. */
  readonly knownOn: CalendarDate
}

/** @throws Refusal `not-found` for a day that is no half year's last. */
export function halfYearOf(day: string): HalfYear {
  if (!isCalendarDate(day) || !/-(06-30|12-31)$/.test(day)) throw new Refusal('not-found')
  const from = `${day.slice(0, 4)}-${day.endsWith('06-30') ? '01-01' : '07-01'}` as CalendarDate
  return { day, from, knownOn: addMonths(day, 1) }
}

export function halfYearBefore({ from }: HalfYear): HalfYear {
  return halfYearOf(addDays(from, -1))
}

/** The latest half years that have ended, newest first. */
export function listHalfYears(today: CalendarDate, count: number): HalfYear[] {
  const year = Number(today.slice(0, 4))
  const ends = Array.from({ length: Math.ceil(count / 2) + 1 }, (_, back) => [
    `${year - back}-12-31`,
    `${year - back}-06-30`,
  ]).flat()
  return ends
    .filter((day) => day < today)
    .slice(0, count)
    .map(halfYearOf)
}

/** True when the analysis can still change, since its month of late recording is not over. */
export function isPreliminary({ knownOn }: HalfYear, today: CalendarDate): boolean {
  return today <= knownOn
}

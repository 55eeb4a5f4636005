/*
 * The annual wheel (årshjul): fixed tasks of the year, each with the day by which it is done every year. A day on a weekend or a holiday is the
 * working day before.
 */
import { z } from 'zod'
import { addDays, asId, type CalendarDate, daysBetween } from '../../foundation/index.ts'
import { workingDayAtOrBefore } from '../rounds/days/working-days.ts'

export const WheelContent = z.strictObject({
  title: z.string().min(1),
  owner: z.string(),
  /** Month and day: `02-21`. The last day of a month may be written as its 31st. */
  on: z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
  /** How many days before it is begun. */
  leadDays: z.number().int().min(0).max(365),
  /** The statute or decision that asks for it. */
  basis: z.string(),
  /** The id of whoever answers for it; a role alone stands in `owner`. */
  person: z.string().optional(),
  /** True for a task that has been taken away. */
  gone: z.boolean(),
})
export type WheelTask = z.infer<typeof WheelContent> & { readonly id: string; readonly version: number }

export type Done = { readonly task: string; readonly year: number; readonly by: string; readonly on: string }

/**
 * Where a task of a year stands. `before` is a task whose day had passed when the region began to use the wheel: nobody was asked to do it here,
 * so it is not late.
 */
export type Standing =
  | { readonly is: 'done'; readonly done: Done }
  | { readonly is: 'late'; readonly days: number }
  | { readonly is: 'soon' }
  | { readonly is: 'coming' }
  | { readonly is: 'before' }

export type WheelItem = {
  readonly task: WheelTask
  readonly day: CalendarDate
  readonly begins: CalendarDate
  readonly standing: Standing
}

/** What a year is counted against: what has been done, the day it is, and the day on which the wheel was begun. */
export type Counted = { readonly done: readonly Done[]; readonly today: CalendarDate; readonly begun: CalendarDate }

export function wheelOf(tasks: readonly WheelTask[], year: number, counted: Counted): WheelItem[] {
  const items = tasks
    .filter(({ gone }) => !gone)
    .map((task): WheelItem => {
      const day = dayOf(task.on, year)
      const begins = addDays(day, -task.leadDays)
      const done = counted.done.find((each) => each.task === task.id && each.year === year)
      return { task, day, begins, standing: standingOf(day, begins, done, counted) }
    })
  return items.toSorted((a, b) => a.day.localeCompare(b.day) || a.task.title.localeCompare(b.task.title, 'sv'))
}

function standingOf(
  day: CalendarDate,
  begins: CalendarDate,
  done: Done | undefined,
  { today, begun }: Counted,
): Standing {
  if (done) return { is: 'done', done }
  if (day < today) return day < begun ? { is: 'before' } : { is: 'late', days: daysBetween(day, today) }
  return { is: begins <= today ? 'soon' : 'coming' }
}

/** The working day at or before the day of the year; the 31st of a shorter month is its last day. */
export function dayOf(on: string, year: number): CalendarDate {
  const [month = 1, day = 1] = on.split('-').map(Number)
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const date = `${year}-${String(month).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`
  return workingDayAtOrBefore(asId<'CalendarDate'>(date))
}

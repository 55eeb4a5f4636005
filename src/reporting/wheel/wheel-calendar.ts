/*
 * The wheel as a calendar file (RFC 5545): one whole day for each task and each day of a round, known again by its name, with an alarm when it
 * is time to begin.
 */
import ical, { ICalAlarmType, type ICalCalendar } from 'ical-generator'
import type { WheelItem } from './wheel.ts'

/** A day that is not a task: its name stays the same when the day moves, so that calendars move it. */
export type NamedDay = { readonly id: string; readonly title: string; readonly day: string }

/** @param hours between looks, for a program that follows the calendar; left out for a file. */
export function calendarOf(
  items: readonly WheelItem[],
  days: readonly NamedDay[],
  name: string,
  hours?: number,
): string {
  const calendar = ical({ name, prodId: '//Kraftsamling//Arshjul//SV', timezone: null })
  if (hours !== undefined) calendar.ttl(hours * 3600)
  for (const { task, day } of items) {
    const said = [task.owner === '' ? '' : `Ansvarig: ${task.owner}.`, task.basis === '' ? '' : `Grund: ${task.basis}.`]
    const event = addDay(calendar, { id: `${task.id}-${day.slice(0, 4)}`, title: task.title, day })
    event.description(said.filter((line) => line !== '').join(' '))
    if (task.leadDays > 0) event.createAlarm({ type: ICalAlarmType.display, trigger: task.leadDays * 86_400 })
  }
  for (const day of days) addDay(calendar, day)
  return calendar.toString()
}

function addDay(calendar: ICalCalendar, { id, title, day }: NamedDay) {
  return calendar.createEvent({
    id: `${id}@kraftsamling`,
    start: new Date(`${day}T00:00:00Z`),
    stamp: new Date('2000-01-01T00:00:00Z'),
    allDay: true,
    summary: title,
  })
}

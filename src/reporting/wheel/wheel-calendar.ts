/*
 * The wheel as a calendar file (RFC 5545): one whole day for each task, known again by its id and year, with an alarm when it is time to begin.
 */
import ical, { ICalAlarmType } from 'ical-generator'
import type { WheelItem } from './wheel.ts'

export function calendarOf(items: readonly WheelItem[], name: string): string {
  const calendar = ical({ name, prodId: '//Kraftsamling//Arshjul//SV', timezone: null })
  for (const { task, day } of items) {
    const event = calendar.createEvent({
      id: `${task.id}-${day.slice(0, 4)}@kraftsamling`,
      start: new Date(`${day}T00:00:00Z`),
      stamp: new Date('2000-01-01T00:00:00Z'),
      allDay: true,
      summary: task.title,
      description: [
        task.owner === '' ? '' : `Ansvarig: ${task.owner}.`,
        task.basis === '' ? '' : `Grund: ${task.basis}.`,
      ]
        .filter((line) => line !== '')
        .join(' '),
    })
    if (task.leadDays > 0) event.createAlarm({ type: ICalAlarmType.display, trigger: task.leadDays * 86_400 })
  }
  return calendar.toString()
}

/*
 * Reminds somebody of a step that is late: by mail where mail is set up, else in the application only. Never closer than five days.
 */
import { randomUUID } from 'node:crypto'
import { addDays, type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { assertMay } from '../cases/permissions.ts'
import { addReminder, listRemindersSince } from './reminder-store.ts'

export const daysBetweenReminders = 5

/** How a letter leaves the house. Throws when it could not be handed over. */
export type Mail = {
  readonly send: (letter: { readonly to: string; readonly subject: string; readonly text: string }) => Promise<void>
}

export type ReminderInput = {
  readonly case: string
  readonly step: string
  readonly recipient: string
  readonly subject: string
  readonly text: string
}

/**
 * @param mail undefined where mail is not set up: then the reminder is only shown in the application.
 * @returns whether a letter went out.
 * @throws Refusal `not-allowed`, `reminded-lately`, `mail-not-sent` (then nothing is recorded).
 */
export async function recordReminder(
  store: Store,
  person: Person,
  mail: Mail | undefined,
  { subject, text, ...given }: ReminderInput,
  today: CalendarDate,
): Promise<boolean> {
  assertMay(person, 'handle')
  const byMail = mail !== undefined && given.recipient.includes('@')
  await store.write(person.region, async (tx) => {
    const lately = await listRemindersSince(tx.db, tx.region, addDays(today, 1 - daysBetweenReminders))
    if (
      lately.some((each) => each.case === given.case && each.step === given.step && each.recipient === given.recipient)
    )
      throw new Refusal('reminded-lately')
    await addReminder(tx, randomUUID(), { ...given, sentOn: today })
    await tx.journal({
      who: person.id,
      what: 'reminder.given',
      subject: `case/${given.case}`,
      after: { ...given, byMail },
    })
    // Last, so that a letter that fails takes the record with it.
    if (byMail) await sendOrRefuse(mail, { to: given.recipient, subject, text })
  })
  return byMail
}

async function sendOrRefuse(mail: Mail, letter: Parameters<Mail['send']>[0]): Promise<void> {
  try {
    await mail.send(letter)
  } catch (thrown) {
    throw new Refusal('mail-not-sent', { why: thrown instanceof Error ? thrown.message.slice(0, 120) : 'okänt fel' })
  }
}

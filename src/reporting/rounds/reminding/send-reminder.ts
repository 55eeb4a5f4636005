/*
 * One reminder to one person: marked on each question, told in the journal, and sent where mail is set up and she has an address. In one
 * transaction, with the letter last: one that fails leaves nothing.
 */
import { type CalendarDate, Refusal } from '../../../foundation/index.ts'
import { followUp } from '../../../portfolio/index.ts'
import type { WriteTx } from '../../../store/index.ts'
import type { Assignment } from '../round.ts'
import { changeAssignment } from '../round-store.ts'
import type { Letter } from './letter.ts'
import { markReminded, type Reminder } from './reminders.ts'

export type SendGiven = {
  readonly round: string
  readonly assignments: readonly Assignment[]
  readonly reminder: Reminder
  readonly letter: Letter | undefined
  /** The person who reminds, or the command that does. */
  readonly by: string
}

/** @throws Refusal `mail-not-sent`, `changed-meanwhile` */
export async function sendReminder(
  tx: WriteTx,
  mail: followUp.Mail | undefined,
  { round, assignments, reminder, letter, by }: SendGiven,
  today: CalendarDate,
): Promise<void> {
  for (const due of reminder.due) {
    const given = assignments.find(({ question }) => question === due.question)
    if (given) await changeAssignment(tx, round, markReminded(given, due, today))
  }
  await tx.journal({
    who: by,
    what: 'writer.reminded',
    subject: `round/${round}`,
    after: {
      person: reminder.person,
      questions: reminder.due.map(({ question }) => question),
      byMail: mail !== undefined && letter !== undefined,
    },
  })
  if (mail && letter) await send(mail, letter)
}

async function send(mail: followUp.Mail, letter: Letter): Promise<void> {
  try {
    await mail.send(letter)
  } catch (thrown) {
    throw new Refusal('mail-not-sent', { why: thrown instanceof Error ? thrown.message.slice(0, 120) : 'okänt fel' })
  }
}

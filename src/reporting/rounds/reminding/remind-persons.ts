/*
 * The leader reminds writers and reviewers of what is late or soon due, each by one letter where mail is set up, else on her own page. Never
 * closer than five days. Each is reminded by herself: a letter that fails takes only its own record with it.
 */
import { type CalendarDate, Refusal } from '../../../foundation/index.ts'
import type { Person } from '../../../people/index.ts'
import type { followUp } from '../../../portfolio/index.ts'
import type { Store } from '../../../store/index.ts'
import { assertOpen } from '../change-round.ts'
import { assertInRound } from '../permissions.ts'
import { getRound, listAssignments } from '../round-store.ts'
import type { Letter } from './letter.ts'
import { type Reminder, remindersOf } from './reminders.ts'
import { sendReminder } from './send-reminder.ts'

export type RemindInput = {
  readonly round: string
  readonly persons: readonly string[]
  /** The letter for a person; undefined where she has no address: then she reads it on her own page. */
  readonly letterTo: (reminder: Reminder) => Letter | undefined
}

/** @returns how many were reminded. @throws Refusal `not-allowed`, `not-found`, `nothing-ticked`, `round-signed`, `reminded-lately`, `mail-not-sent` */
export async function remindPersons(
  store: Store,
  leader: Person,
  mail: followUp.Mail | undefined,
  { round: id, persons, letterTo }: RemindInput,
  today: CalendarDate,
): Promise<number> {
  assertInRound(leader, 'lead')
  if (persons.length === 0) throw new Refusal('nothing-ticked')
  for (const person of persons)
    await store.write(leader.region, async (tx) => {
      const round = await getRound(tx.db, tx.region, id)
      assertOpen(round)
      const assignments = await listAssignments(tx.db, tx.region, id)
      const reminder = remindersOf(round, assignments, today).find((each) => each.person === person)
      if (!reminder) throw new Refusal('not-found')
      if (!reminder.may) throw new Refusal('reminded-lately')
      const given = { round: id, assignments, reminder, letter: letterTo(reminder), by: leader.id }
      await sendReminder(tx, mail, given, today)
    })
  return persons.length
}

/*
 * Reminds writers of what is late or soon due, each by one letter where mail is set up, else on her own page. Never closer than five days.
 * Each writer is reminded by herself: a letter that fails takes only its own record with it.
 */
import { type CalendarDate, Refusal } from '../../../foundation/index.ts'
import type { Person } from '../../../people/index.ts'
import { followUp } from '../../../portfolio/index.ts'
import type { Store, WriteTx } from '../../../store/index.ts'
import { assertOpen } from '../change-round.ts'
import { assertInRound } from '../permissions.ts'
import { changeAssignment, getRound, listAssignments } from '../round-store.ts'
import { type Reminder, remindersOf } from './reminders.ts'

export type Letter = Parameters<followUp.Mail['send']>[0]

export type RemindInput = {
  readonly round: string
  readonly writers: readonly string[]
  /** The letter for a writer; undefined where she has no address: then she reads it on her own page. */
  readonly letterTo: (reminder: Reminder) => Letter | undefined
}

/** @returns how many were reminded. @throws Refusal `not-allowed`, `not-found`, `nothing-ticked`, `round-signed`, `reminded-lately`, `mail-not-sent` */
export async function remindWriters(
  store: Store,
  person: Person,
  mail: followUp.Mail | undefined,
  input: RemindInput,
  today: CalendarDate,
): Promise<number> {
  assertInRound(person, 'lead')
  if (input.writers.length === 0) throw new Refusal('nothing-ticked')
  for (const writer of input.writers)
    await store.write(person.region, (tx) => remindOne(tx, person, mail, { ...input, writer }, today))
  return input.writers.length
}

async function remindOne(
  tx: WriteTx,
  person: Person,
  mail: followUp.Mail | undefined,
  { round: id, writer, letterTo }: RemindInput & { readonly writer: string },
  today: CalendarDate,
): Promise<void> {
  assertOpen(await getRound(tx.db, tx.region, id))
  const assignments = await listAssignments(tx.db, tx.region, id)
  const reminder = remindersOf(assignments, today).find((each) => each.writer === writer)
  if (!reminder) throw new Refusal('not-found')
  if (!reminder.may) throw new Refusal('reminded-lately')
  const questions = new Set(reminder.due.map(({ question }) => question))
  for (const given of assignments.filter(({ question }) => questions.has(question)))
    await changeAssignment(tx, id, { ...given, remindedOn: today })
  const letter = letterTo(reminder)
  await tx.journal({
    who: person.id,
    what: 'writer.reminded',
    subject: `round/${id}`,
    after: { writer, questions: [...questions], byMail: mail !== undefined && letter !== undefined },
  })
  // Last, so that a letter that fails takes the record with it.
  if (mail && letter) await send(mail, letter)
}

async function send(mail: followUp.Mail, letter: Letter): Promise<void> {
  try {
    await mail.send(letter)
  } catch (thrown) {
    throw new Refusal('mail-not-sent', { why: thrown instanceof Error ? thrown.message.slice(0, 120) : 'okänt fel' })
  }
}

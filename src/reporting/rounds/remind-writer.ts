/*
 * Reminds the writer of a question that is late, by mail where mail is set up. Never closer than five days.
 */
import { addDays, type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import { followUp } from '../../portfolio/index.ts'
import type { Store } from '../../store/index.ts'
import { dayOf } from './open-round.ts'
import { assertInRound } from './permissions.ts'
import { changeAssignment, findAssignment } from './round-store.ts'

export type RemindInput = {
  readonly round: string
  readonly question: string
  /** The writer's address; without one the reminder is shown in the application only. */
  readonly address: string | undefined
  readonly subject: string
  readonly text: string
}

/** @returns whether a letter went out. @throws Refusal `not-allowed`, `not-found`, `reminded-lately`, `mail-not-sent` */
export async function remindWriter(
  store: Store,
  person: Person,
  mail: followUp.Mail | undefined,
  input: RemindInput,
  today: CalendarDate,
): Promise<boolean> {
  assertInRound(person, 'lead')
  const byMail = mail !== undefined && input.address !== undefined
  await store.write(person.region, async (tx) => {
    const given = await findAssignment(tx.db, tx.region, input.round, input.question)
    if (!given) throw new Refusal('not-found')
    if (!mayRemind(given.remindedOn, today)) throw new Refusal('reminded-lately')
    await changeAssignment(tx, input.round, { ...given, remindedOn: today })
    await tx.journal({
      who: person.id,
      what: 'writer.reminded',
      subject: `round/${input.round}`,
      after: { question: input.question, writer: given.writer, byMail },
    })
    // Last, so that a letter that fails takes the record with it.
    if (mail && input.address !== undefined)
      await send(mail, { to: input.address, subject: input.subject, text: input.text })
  })
  return byMail
}

async function send(mail: followUp.Mail, letter: Parameters<followUp.Mail['send']>[0]): Promise<void> {
  try {
    await mail.send(letter)
  } catch (thrown) {
    throw new Refusal('mail-not-sent', { why: thrown instanceof Error ? thrown.message.slice(0, 120) : 'okänt fel' })
  }
}

export function mayRemind(remindedOn: string | undefined, today: CalendarDate): boolean {
  return remindedOn === undefined || addDays(dayOf(remindedOn), followUp.daysBetweenReminders) <= today
}

/*
 * Reminders that have been given, in the database.
 */
import type { CalendarDate } from '../../foundation/index.ts'
import type { Db, WriteTx } from '../../store/index.ts'

export type Reminder = {
  readonly case: string
  readonly step: string
  readonly recipient: string
  readonly sentOn: CalendarDate
}

export async function listRemindersSince(db: Db, region: string, day: CalendarDate): Promise<Reminder[]> {
  const rows = await db
    .selectFrom('reminder')
    .select(['case_id', 'step', 'recipient', 'sent_on'])
    .where('region_id', '=', region)
    .where('sent_on', '>=', day)
    .orderBy('sent_on')
    .execute()
  return rows.map(({ case_id, step, recipient, sent_on }) => ({
    case: case_id,
    step,
    recipient,
    sentOn: sent_on as CalendarDate,
  }))
}

export async function addReminder({ db, region }: WriteTx, id: string, reminder: Reminder): Promise<void> {
  const { case: case_id, step, recipient, sentOn } = reminder
  await db.insertInto('reminder').values({ region_id: region, id, case_id, step, recipient, sent_on: sentOn }).execute()
}

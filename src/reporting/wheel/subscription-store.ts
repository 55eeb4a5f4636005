/*
 * Subscriptions to the wheel in the database.
 */
import type { CalendarDate } from '../../foundation/index.ts'
import type { Db, WriteTx } from '../../store/index.ts'

export type Subscription = { readonly person: string; readonly madeOn: CalendarDate }

/** A new one takes the place of the old. */
export async function recordSubscription({ db, region }: WriteTx, { person, madeOn }: Subscription, id: string) {
  const set = { id, made_on: madeOn }
  await db
    .insertInto('wheel_subscription')
    .values({ region_id: region, person, ...set })
    .onConflict((conflict) => conflict.columns(['region_id', 'person']).doUpdateSet(set))
    .execute()
}

/** @returns whether there was one. */
export async function removeSubscription({ db, region }: WriteTx, person: string): Promise<boolean> {
  const result = await db
    .deleteFrom('wheel_subscription')
    .where('region_id', '=', region)
    .where('person', '=', person)
    .executeTakeFirst()
  return Number(result.numDeletedRows) === 1
}

export async function findSubscription(db: Db, region: string, person: string): Promise<Subscription | undefined> {
  const row = await rows(db, region).where('person', '=', person).executeTakeFirst()
  return row && fromRow(row)
}

export async function findSubscriptionById(db: Db, region: string, id: string): Promise<Subscription | undefined> {
  const row = await rows(db, region).where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

function rows(db: Db, region: string) {
  return db.selectFrom('wheel_subscription').select(['person', 'made_on']).where('region_id', '=', region)
}

function fromRow({ person, made_on }: { person: string; made_on: string }): Subscription {
  return { person, madeOn: made_on as CalendarDate }
}

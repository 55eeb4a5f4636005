/*
 * Reads in a signed report of another region: its hash is checked before anything is kept.
 */
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { isLeader } from '../rounds/permissions.ts'
import { readPackage } from './signed-package.ts'
import { addReceived, type Received } from './signed-store.ts'

/** @throws Refusal `not-allowed`, `package-not-readable`, `package-hash-broken` */
export async function receivePackage(
  store: Store,
  person: Person,
  text: string,
  today: CalendarDate,
): Promise<Received> {
  if (!isLeader(person)) throw new Refusal('not-allowed')
  const { hash, content } = readPackage(text)
  const received = { id: `${content.region.id}/${content.round}/${content.number}`, hash, content }
  await store.write(person.region, async (tx) => {
    if (!(await addReceived(tx, received, person.id, today)))
      throw new Refusal('package-not-readable', { problem: 'Det är redan inläst.' })
    await tx.journal({ who: person.id, what: 'package.received', subject: `package/${received.id}`, after: { hash } })
  })
  return received
}

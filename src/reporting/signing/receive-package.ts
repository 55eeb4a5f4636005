/*
 * Reads in a signed report of another region: the hash of each part is checked before anything is kept. The same package again changes
 * nothing; another package in its place is refused, since what has been signed never changes.
 */
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { isLeader } from '../rounds/permissions.ts'
import { readPackage } from './package-file.ts'
import { addReceived, findReceived, type NewReceived, receivedId } from './received-store.ts'

export type ReceiveOutcome = { readonly received: NewReceived; readonly isNew: boolean }

/** @throws Refusal `not-allowed`, `package-not-readable`, `package-from-newer`, `package-hash-broken`, `package-differs` */
export async function receivePackage(
  store: Store,
  person: Person,
  text: string,
  today: CalendarDate,
): Promise<ReceiveOutcome> {
  if (!isLeader(person)) throw new Refusal('not-allowed')
  const read = readPackage(text)
  const received = { id: receivedId(read.content), ...read }
  const { id, hash, documents } = received
  const isNew = await store.write(person.region, async (tx) => {
    if (!(await addReceived(tx, received, person.id, today))) {
      const present = await findReceived(tx.db, tx.region, id)
      if (present?.hash !== hash) throw new Refusal('package-differs')
      return false
    }
    const after = { hash, documents: documents.map(({ format }) => format) }
    await tx.journal({ who: person.id, what: 'package.received', subject: `package/${id}`, after })
    return true
  })
  return { received, isNew }
}

/*
 * Movements are written and changed. A change after approval is a new version; the approved one stands until the new is.
 */
import { type CalendarDate, Refusal, slug } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import type { Movement, Told } from './movement.ts'
import { addMovement, changeMovement, getMovement, listMovements } from './movement-store.ts'
import { assertMovement } from './permissions.ts'

export type MovementInput = { readonly year: number; readonly told: Told }

/** @throws Refusal `not-allowed`, `movement-not-readable` */
export async function writeMovement(
  store: Store,
  person: Person,
  { year, told }: MovementInput,
  today: CalendarDate,
): Promise<Movement> {
  assertMovement(person, 'write')
  if (told.title.trim() === '') throw new Refusal('movement-not-readable', { problem: 'Skriv en rubrik.' })
  return store.write(person.region, async (tx) => {
    const taken = new Set((await listMovements(tx.db, tx.region)).map(({ id }) => id))
    const movement: Movement = {
      id: freeName(`${year}-${slug(told.title)}`, taken),
      version: 1,
      year,
      told,
      writtenBy: person.id,
      writtenOn: today,
    }
    await addMovement(tx, movement)
    await tx.journal({
      who: person.id,
      what: 'movement.written',
      subject: `movement/${movement.id}`,
      after: { ...told },
    })
    return movement
  })
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let [at, free] = [1, name]
  while (taken.has(free)) {
    at += 1
    free = `${name}-${at}`
  }
  return free
}

export type ChangeInput = { readonly id: string; readonly basedOn: number; readonly told: Told }

/** @throws Refusal `not-allowed`, `not-found`, `changed-meanwhile`, `movement-not-readable` */
export async function changeTold(store: Store, person: Person, { id, basedOn, told }: ChangeInput): Promise<void> {
  assertMovement(person, 'write')
  if (told.title.trim() === '') throw new Refusal('movement-not-readable', { problem: 'Skriv en rubrik.' })
  await store.write(person.region, async (tx) => {
    const movement = await getMovement(tx.db, tx.region, id)
    if (movement.version !== basedOn) throw new Refusal('changed-meanwhile')
    await changeMovement(tx, { ...movement, told })
    await tx.journal({
      who: person.id,
      what: 'movement.changed',
      subject: `movement/${id}`,
      before: { ...movement.told },
      after: { ...told },
    })
  })
}

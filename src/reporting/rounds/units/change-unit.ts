/*
 * Adds a unit to the register, or changes its name, leader and members. A new name goes with it into the rounds.
 */
import { Refusal, slug } from '../../../foundation/index.ts'
import type { Person } from '../../../people/index.ts'
import type { Store } from '../../../store/index.ts'
import { assertKnown } from '../giving/assign-questions.ts'
import { assertInRound } from '../permissions.ts'
import { renameInRounds } from './rename-in-rounds.ts'
import { isNamed, type Unit, type UnitContent } from './unit.ts'
import { addUnit, changeUnitRow, listUnits } from './unit-store.ts'

export type UnitInput = Omit<UnitContent, 'gone'> & {
  /** Left out for a new unit. */
  readonly id?: string | undefined
  readonly basedOn: number
}

/** @throws Refusal `not-allowed`, `unit-exists`, `person-unknown`, `not-found`, `changed-meanwhile` */
export async function changeUnit(store: Store, person: Person, { id, basedOn, ...given }: UnitInput): Promise<Unit> {
  assertInRound(person, 'lead')
  return store.write(person.region, async (tx) => {
    const units = await listUnits(tx.db, tx.region)
    const present = units.find((each) => each.id === id)
    if (id !== undefined && !present) throw new Refusal('not-found')
    if (units.some((each) => !each.gone && each.id !== id && isNamed(each, given.name)))
      throw new Refusal('unit-exists')
    if ((present?.version ?? 0) !== basedOn) throw new Refusal('changed-meanwhile')
    await assertKnown(tx, [given.leader, ...given.members])
    const content = { ...given, name: given.name.trim(), gone: false }
    const unit: Unit = { ...content, id: present?.id ?? freeId(units, content.name), version: present?.version ?? 1 }
    if (present) await changeUnitRow(tx, unit)
    else await addUnit(tx, unit)
    if (present && present.name !== unit.name) await renameInRounds(tx, present.name, unit.name)
    const what = present ? 'unit.changed' : 'unit.added'
    await tx.journal({ who: person.id, what, subject: `unit/${unit.id}`, before: present, after: content })
    return unit
  })
}

function freeId(units: readonly Unit[], name: string): string {
  const id = slug(name)
  return units.some((each) => each.id === id) ? `${id}-${units.length + 1}` : id
}

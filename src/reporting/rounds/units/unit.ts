/*
 * A unit of the region: what questions of a round are given to. Its leader reads what its members write, unless somebody else is named. Rounds
 * name a unit by its name, so a name that was typed before there was a register can be taken up or merged.
 */
import { z } from 'zod'
import type { Assignment } from '../round.ts'

export const UnitContent = z.strictObject({
  name: z.string().trim().min(1).max(120),
  /** The id of a person; empty where nobody leads it. */
  leader: z.string(),
  members: z.array(z.string()),
  /** True when it was merged into another, or taken out of use. */
  gone: z.boolean(),
})
export type UnitContent = z.infer<typeof UnitContent>
export type Unit = UnitContent & { readonly id: string; readonly version: number }

/** Names are the same whatever their capitals and blanks. */
export function isNamed(unit: Pick<Unit, 'name'>, name: string): boolean {
  return plain(unit.name) === plain(name)
}

function plain(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv')
}

export type UnitUse = {
  readonly name: string
  /** Undefined for a name that was only typed. */
  readonly unit: Unit | undefined
  /** How many questions of rounds name it. */
  readonly questions: number
}

/** Units in use, and after them names that stand in rounds without being in the register, most used first. */
export function unitsInUse(units: readonly Unit[], assignments: readonly Pick<Assignment, 'unit'>[]): UnitUse[] {
  const counts = new Map<string, number>()
  for (const { unit } of assignments) if (unit !== '') counts.set(unit, (counts.get(unit) ?? 0) + 1)
  const known = units.filter(({ gone }) => !gone)
  const names = new Set(known.map(({ name }) => name))
  return [
    ...known.map((unit) => ({ name: unit.name, unit, questions: counts.get(unit.name) ?? 0 })),
    ...[...counts]
      .filter(([name]) => !names.has(name))
      .toSorted(([, a], [, b]) => b - a)
      .map(([name, questions]) => ({ name, unit: undefined, questions })),
  ]
}

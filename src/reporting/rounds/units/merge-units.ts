/*
 * Merges one name into another: variants that were typed, or two units that became one. Every question goes along; the unit that is left
 * behind is out of use, and its members come too. It can be taken back while nothing was merged since.
 */
import { z } from 'zod'
import { Refusal } from '../../../foundation/index.ts'
import type { Person } from '../../../people/index.ts'
import { type JournalLine, listJournalLines, type Store } from '../../../store/index.ts'
import { assertInRound } from '../permissions.ts'
import { renameInRounds } from './rename-in-rounds.ts'
import type { Unit } from './unit.ts'
import { changeUnitRow, listUnits } from './unit-store.ts'

export type MergeInput = { readonly from: string; readonly into: string }

const subject = 'units'

const Merged = z.object({
  from: z.string(),
  into: z.string(),
  questions: z.record(z.string(), z.array(z.string())),
  /** Members that came from the unit that was left behind. */
  came: z.array(z.string()),
})
export type Merge = z.infer<typeof Merged> & { readonly who: string }

/** @returns how many questions went along. @throws Refusal `not-allowed`, `unit-unknown`, `unit-merged-with-itself` */
export async function mergeUnits(store: Store, person: Person, { from, into }: MergeInput): Promise<number> {
  assertInRound(person, 'lead')
  if (from === into) throw new Refusal('unit-merged-with-itself')
  return store.write(person.region, async (tx) => {
    const units = (await listUnits(tx.db, tx.region)).filter(({ gone }) => !gone)
    const [left, kept] = [named(units, from), named(units, into)]
    if (!kept) throw new Refusal('unit-unknown')
    const questions = await renameInRounds(tx, from, into)
    const count = Object.values(questions).flat().length
    if (!left && count === 0) throw new Refusal('unit-unknown')
    const came = (left?.members ?? []).filter((member) => !kept.members.includes(member))
    if (left) await changeUnitRow(tx, { ...left, gone: true })
    if (came.length > 0) await changeUnitRow(tx, { ...kept, members: [...kept.members, ...came] })
    await tx.journal({ who: person.id, what: 'units.merged', subject, after: { from, into, questions, came } })
    return count
  })
}

/** The latest merging that has not been taken back. @param lines those of `units`, oldest first. */
export function latestMerge(lines: readonly JournalLine[]): Merge | undefined {
  const line = lines.findLast(({ what }) => what === 'units.merged' || what === 'units.parted')
  const read = line?.what === 'units.merged' ? Merged.safeParse(line.after) : undefined
  return read?.success && line ? { ...read.data, who: line.who } : undefined
}

/** What has been given to another unit since stays there. @throws Refusal `not-allowed`, `nothing-to-undo` */
export async function undoMerge(store: Store, person: Person): Promise<void> {
  assertInRound(person, 'lead')
  await store.write(person.region, async (tx) => {
    const merge = latestMerge(await listJournalLines(tx.db, tx.region, { subject }))
    if (!merge) throw new Refusal('nothing-to-undo')
    const { from, into, came } = merge
    const units = await listUnits(tx.db, tx.region)
    const [left, kept] = [units.find((each) => each.gone && each.name === from), named(units, into)]
    await renameInRounds(tx, into, from, merge.questions)
    if (left) await changeUnitRow(tx, { ...left, gone: false })
    if (kept && came.length > 0)
      await changeUnitRow(tx, { ...kept, members: kept.members.filter((member) => !came.includes(member)) })
    await tx.journal({ who: person.id, what: 'units.parted', subject, after: { from, into } })
  })
}

function named(units: readonly Unit[], name: string): Unit | undefined {
  return units.find((each) => each.name === name && !each.gone)
}

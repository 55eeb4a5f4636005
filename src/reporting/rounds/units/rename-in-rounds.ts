/*
 * Gives the questions of one unit to another name, in every round. What has been signed keeps the name that it was signed with: it is frozen.
 */
import type { WriteTx } from '../../../store/index.ts'
import { changeAssignment, listAssignments, listRounds } from '../round-store.ts'

/** Question ids by round. */
export type RenamedQuestions = Readonly<Record<string, readonly string[]>>

/** @param only these questions, where a renaming is taken back; every one that has the name where it is left out. */
export async function renameInRounds(
  tx: WriteTx,
  from: string,
  into: string,
  only?: RenamedQuestions,
): Promise<RenamedQuestions> {
  const renamed: Record<string, string[]> = {}
  for (const { id } of await listRounds(tx.db, tx.region)) {
    const all = await listAssignments(tx.db, tx.region, id)
    const own = all.filter(({ unit, question }) => unit === from && (!only || only[id]?.includes(question)))
    for (const each of own) await changeAssignment(tx, id, { ...each, unit: into })
    if (own.length > 0) renamed[id] = own.map(({ question }) => question)
  }
  return renamed
}

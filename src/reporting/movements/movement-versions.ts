/*
 * Every version that a movement has had, as the journal tells it: each act raises the version by one.
 */
import type { RegionId } from '../../foundation/index.ts'
import { type Db, listJournalLines } from '../../store/index.ts'
import { Told } from './movement.ts'

const acts = ['movement.written', 'movement.changed', 'movement.approved', 'movement.sent-back'] as const
export type MovementAct = (typeof acts)[number]

export type MovementVersion = {
  readonly version: number
  readonly act: MovementAct
  readonly told: Told
  readonly by: string
  /** ISO 8601. */
  readonly at: string
  readonly comment: string
}

/** The oldest first. */
export async function listMovementVersions(db: Db, region: RegionId, id: string): Promise<MovementVersion[]> {
  const found: MovementVersion[] = []
  for (const { what, who, at, after } of await listJournalLines(db, region, { subject: `movement/${id}` })) {
    const act = acts.find((each) => each === what)
    const told = act && (toldIn(after) ?? found.at(-1)?.told)
    if (told) found.push({ version: found.length + 1, act, told, by: who, at, comment: commentIn(after) })
  }
  return found
}

/** What is written and changed is told whole; an approval only says which version. */
function toldIn(after: unknown): Told | undefined {
  const read = Told.safeParse(after)
  return read.success ? read.data : undefined
}

function commentIn(after: unknown): string {
  const { comment } = (after ?? {}) as { comment?: unknown }
  return typeof comment === 'string' ? comment : ''
}

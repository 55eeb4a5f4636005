/*
 * A movement is approved, or sent back with what should be changed. Both are a new version, so that nobody judges a text unseen.
 */
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store, WriteTx } from '../../store/index.ts'
import { lackingIn } from './lacking.ts'
import { type Movement, movementState } from './movement.ts'
import { changeMovement, getMovement } from './movement-store.ts'
import { assertMovement } from './permissions.ts'

export type Judgement = {
  readonly id: string
  /** The version that was read. */
  readonly seen: number
  readonly comment?: string
}

/** @throws Refusal `not-allowed`, `not-found`, `changed-meanwhile`, `movement-judged`, `movement-lacks` */
export async function approveMovement(
  store: Store,
  person: Person,
  { id, seen, comment = '' }: Judgement,
  today: CalendarDate,
): Promise<void> {
  assertMovement(person, 'approve')
  await store.write(person.region, async (tx) => {
    const movement = await toJudge(tx, id, seen)
    if (lackingIn(movement.told).length > 0) throw new Refusal('movement-lacks')
    const { told } = movement
    const approved = { version: movement.version + 1, told, by: person.id, on: today, comment: comment.trim() }
    await changeMovement(tx, { ...movement, approved })
    const after = { version: approved.version, comment: approved.comment }
    await tx.journal({ who: person.id, what: 'movement.approved', subject: `movement/${id}`, after })
  })
}

/** @throws Refusal `not-allowed`, `not-found`, `changed-meanwhile`, `movement-judged`, `comment-empty` */
export async function sendBackMovement(
  store: Store,
  person: Person,
  { id, seen, comment = '' }: Judgement,
  today: CalendarDate,
): Promise<void> {
  assertMovement(person, 'approve')
  if (comment.trim() === '') throw new Refusal('comment-empty')
  await store.write(person.region, async (tx) => {
    const movement = await toJudge(tx, id, seen)
    const sentBack = { version: movement.version + 1, by: person.id, on: today, comment: comment.trim() }
    await changeMovement(tx, { ...movement, sentBack })
    const after = { version: sentBack.version, comment: sentBack.comment }
    await tx.journal({ who: person.id, what: 'movement.sent-back', subject: `movement/${id}`, after })
  })
}

async function toJudge(tx: WriteTx, id: string, seen: number): Promise<Movement> {
  const movement = await getMovement(tx.db, tx.region, id)
  if (movement.version !== seen) throw new Refusal('changed-meanwhile')
  if (movementState(movement) === 'approved') throw new Refusal('movement-judged')
  return movement
}

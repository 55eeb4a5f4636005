/*
 * The comments that wait for a person: those that ask her, and those that ask nobody in particular and concern an answer that she writes.
 */
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { findRoundOf } from '../rounds/keep-in-round.ts'
import type { Comment } from './comment.ts'
import { listOpenComments } from './comment-store.ts'

export type WaitingComment = { readonly comment: Comment; readonly round: string }

/** The oldest first; what she said last herself waits for somebody else. */
export async function listCommentsFor(store: Store, person: Person): Promise<WaitingComment[]> {
  return store.read(person.region, async (db) => {
    const waiting: WaitingComment[] = []
    for (const comment of await listOpenComments(db, person.region)) {
      if (!mayConcern(comment, person)) continue
      const found = await findRoundOf(db, person.region, comment.year, comment.question)
      if (found && (comment.asks ?? found.given.writer) === person.id) waiting.push({ comment, round: found.round.id })
    }
    return waiting
  })
}

function mayConcern({ asks, said }: Comment, { id }: Person): boolean {
  return (asks === undefined || asks === id) && said.at(-1)?.by !== id
}

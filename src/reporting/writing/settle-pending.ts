/*
 * A whole text that is saved (from the plain form, or as an older version restored) meets what others are writing. What they wrote is
 * kept first, so that it is a version of its own; then the save builds on an older version and both texts are shown. The
 * same text sent by the one who wrote it is that version.
 */
import type { WriteTx } from '../../store/index.ts'
import type { Answer, TreeJson } from '../answers/answer.ts'
import { keepWriting } from './keep-writing.ts'
import { docOf, hasUnkept, replaceAll } from './writing.ts'
import { addSteps, findWriting, recordWriting } from './writing-store.ts'

type Place = Pick<Answer, 'year' | 'question' | 'content'>

export async function settlePending(tx: WriteTx, { year, question, content }: Place, now: Date): Promise<void> {
  const writing = await findWriting(tx.db, tx.region, { year, question }, true)
  if (!hasUnkept(writing)) return
  if (!isSame(writing.content, content)) await keepWriting(tx, writing, now)
}

/** Those who write get the saved text as a step of its own. */
export async function tellWriters(tx: WriteTx, saved: Answer, now: Date): Promise<void> {
  const { year, question, content, version, savedBy } = saved
  const writing = await findWriting(tx.db, tx.region, { year, question }, true)
  if (!writing) return
  const at = now.toISOString()
  const same = isSame(writing.content, content)
  const number = writing.number + (same ? 0 : 1)
  if (!same) {
    const step = replaceAll(writing.content, content)
    await addSteps(tx, writing, [{ step, client: 'saved', number, person: savedBy, at }])
  }
  await recordWriting(tx, {
    ...writing,
    content,
    number,
    basedOn: version,
    writtenBy: savedBy,
    writtenAt: at,
    kept: number,
    keptAt: at,
  })
}

function isSame(one: TreeJson, other: TreeJson): boolean {
  return docOf(one).eq(docOf(other))
}

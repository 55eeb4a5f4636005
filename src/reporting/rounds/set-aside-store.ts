/*
 * Findings that were set aside with a reason, in the database.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { RegionId } from '../../foundation/index.ts'
import type { Db, WriteTx } from '../../store/index.ts'
import type { Finding } from '../checker/index.ts'

export const SetAsideContent = z.strictObject({
  rule: z.string(),
  question: z.string(),
  quotes: z.array(z.string()),
  message: z.string(),
  reason: z.string().min(1),
  by: z.string(),
  on: z.iso.date(),
})
export type SetAside = z.infer<typeof SetAsideContent> & { readonly id: string }

/** The same finding is known again when lines have moved: by its rule, its question and what stands there. */
export function idOfFinding({ rule, question, quotes }: Pick<Finding, 'rule' | 'question' | 'quotes'>): string {
  return createHash('sha256')
    .update(JSON.stringify([rule, question, quotes]))
    .digest('hex')
    .slice(0, 24)
}

export async function listSetAside(db: Db, region: RegionId, round: string): Promise<SetAside[]> {
  const rows = await db
    .selectFrom('finding_set_aside')
    .select(['id', 'content'])
    .where('region_id', '=', region)
    .where('round_id', '=', round)
    .orderBy('id')
    .execute()
  return rows.map(({ id, content }) => ({ ...SetAsideContent.parse(content), id }))
}

/** False when it had been set aside already. */
export async function addSetAside({ db, region }: WriteTx, round: string, given: SetAside): Promise<boolean> {
  const { id, ...content } = given
  const made = await db
    .insertInto('finding_set_aside')
    .values({ region_id: region, round_id: round, id, content: JSON.stringify(content) })
    .onConflict((conflict) => conflict.columns(['region_id', 'round_id', 'id']).doNothing())
    .executeTakeFirst()
  return Number(made.numInsertedOrUpdatedRows ?? 0n) === 1
}

export async function removeSetAside({ db, region }: WriteTx, round: string, id: string): Promise<boolean> {
  const gone = await db
    .deleteFrom('finding_set_aside')
    .where('region_id', '=', region)
    .where('round_id', '=', round)
    .where('id', '=', id)
    .executeTakeFirst()
  return Number(gone.numDeletedRows) === 1
}

/*
 * Words that spelling does not remark on, in the database.
 */
import type { RegionId } from '../../foundation/index.ts'
import type { Db, WriteTx } from '../../store/index.ts'

export type KnownWord = {
  /** In lower case. */
  readonly word: string
  /** Empty for every report of the region. */
  readonly round: string
  readonly addedBy: string
  readonly addedOn: string
}

/** Those of the region and those of the round, in the order of the alphabet. */
export async function listKnownWords(db: Db, region: RegionId, round: string): Promise<KnownWord[]> {
  const rows = await db
    .selectFrom('known_word')
    .select(['word', 'round_id as round', 'added_by as addedBy', 'added_on as addedOn'])
    .where('region_id', '=', region)
    .where('round_id', 'in', ['', round])
    .execute()
  return rows.toSorted((a, b) => a.word.localeCompare(b.word, 'sv'))
}

/** False when it was there already. */
export async function addKnownWord({ db, region }: WriteTx, { word, round, addedBy, addedOn }: KnownWord) {
  const made = await db
    .insertInto('known_word')
    .values({ region_id: region, round_id: round, word, added_by: addedBy, added_on: addedOn })
    .onConflict((conflict) => conflict.columns(['region_id', 'round_id', 'word']).doNothing())
    .executeTakeFirst()
  return Number(made.numInsertedOrUpdatedRows ?? 0n) === 1
}

export async function removeKnownWord({ db, region }: WriteTx, { word, round }: Pick<KnownWord, 'word' | 'round'>) {
  const gone = await db
    .deleteFrom('known_word')
    .where('region_id', '=', region)
    .where('round_id', '=', round)
    .where('word', '=', word)
    .executeTakeFirst()
  return Number(gone.numDeletedRows) === 1
}

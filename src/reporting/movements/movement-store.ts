/*
 * Movements and their places in the database.
 */
import { Refusal, type RegionId } from '../../foundation/index.ts'
import type { Db, WriteTx } from '../../store/index.ts'
import { type Movement, MovementContent, type Place, PlaceContent } from './movement.ts'

/** The latest year first, then by name. */
export async function listMovements(db: Db, region: RegionId): Promise<Movement[]> {
  const rows = await db
    .selectFrom('movement')
    .select(['id', 'content', 'version'])
    .where('region_id', '=', region)
    .execute()
  return rows.map(fromRow).toSorted((a, b) => b.year - a.year || a.told.title.localeCompare(b.told.title, 'sv'))
}

/** @throws Refusal `not-found` */
export async function getMovement(db: Db, region: RegionId, id: string): Promise<Movement> {
  const row = await db
    .selectFrom('movement')
    .select(['id', 'content', 'version'])
    .where('region_id', '=', region)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found')
  return fromRow(row)
}

export async function addMovement({ db, region }: WriteTx, { id, version, ...content }: Movement): Promise<void> {
  await db
    .insertInto('movement')
    .values({ region_id: region, id, version, content: JSON.stringify(content) })
    .execute()
}

/** @throws Refusal `changed-meanwhile` */
export async function changeMovement({ db, region }: WriteTx, { id, version, ...content }: Movement): Promise<void> {
  const changed = await db
    .updateTable('movement')
    .set({ content: JSON.stringify(content), version: version + 1 })
    .where('region_id', '=', region)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (Number(changed.numUpdatedRows) !== 1) throw new Refusal('changed-meanwhile')
}

export async function listPlaces(db: Db, region: RegionId, round?: string): Promise<Place[]> {
  const query = db
    .selectFrom('movement_place')
    .select(['round_id', 'question', 'movement', 'content', 'version'])
    .where('region_id', '=', region)
  const rows = await (round === undefined ? query : query.where('round_id', '=', round)).orderBy('movement').execute()
  return rows.map(({ round_id, content, ...rest }) => ({ ...PlaceContent.parse(content), ...rest, round: round_id }))
}

export async function recordPlace({ db, region }: WriteTx, place: Place): Promise<void> {
  const { round, question, movement, version, ...content } = place
  const set = { content: JSON.stringify(content), version }
  await db
    .insertInto('movement_place')
    .values({ region_id: region, round_id: round, question, movement, ...set })
    .onConflict((conflict) => conflict.columns(['region_id', 'round_id', 'question', 'movement']).doUpdateSet(set))
    .execute()
}

/** @throws Refusal `not-found` */
export async function removePlace(
  { db, region }: WriteTx,
  place: Pick<Place, 'round' | 'question' | 'movement'>,
): Promise<void> {
  const gone = await db
    .deleteFrom('movement_place')
    .where('region_id', '=', region)
    .where('round_id', '=', place.round)
    .where('question', '=', place.question)
    .where('movement', '=', place.movement)
    .executeTakeFirst()
  if (Number(gone.numDeletedRows) !== 1) throw new Refusal('not-found')
}

function fromRow({ id, content, version }: { id: string; content: unknown; version: number }): Movement {
  return { ...MovementContent.parse(content), id, version }
}

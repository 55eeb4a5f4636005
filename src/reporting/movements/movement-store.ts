/*
 * Movements and their places in the database.
 */
import { Refusal, type RegionId } from '../../foundation/index.ts'
import { addVersioned, changeVersioned, type Db, type WriteTx } from '../../store/index.ts'
import { type Movement, MovementContent } from './movement.ts'
import { type Place, PlaceContent } from './place.ts'

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

export async function addMovement(tx: WriteTx, movement: Movement): Promise<void> {
  await addVersioned(tx, 'movement', movement)
}

/** @throws Refusal `changed-meanwhile` */
export async function changeMovement(tx: WriteTx, movement: Movement): Promise<void> {
  await changeVersioned(tx, 'movement', movement)
}

/** Where movements stand: in one round, or in all. */
export async function listPlaces(db: Db, region: RegionId, round?: string): Promise<Place[]> {
  const query = places(db, region)
  const rows = await (round === undefined ? query : query.where('round_id', '=', round)).orderBy('movement').execute()
  return rows.map(toPlace).filter(({ away }) => away === undefined)
}

/** Every place that a movement has had, also those that it was taken away from. */
export async function listPlacesOf(db: Db, region: RegionId, movement: string): Promise<Place[]> {
  const rows = await places(db, region)
    .where('movement', '=', movement)
    .orderBy('round_id', 'desc')
    .orderBy('question')
    .execute()
  return rows.map(toPlace)
}

type At = Pick<Place, 'round' | 'question' | 'movement'>

/** Also a place that was taken away. */
export async function findPlace(
  db: Db,
  region: RegionId,
  { round, question, movement }: At,
): Promise<Place | undefined> {
  const row = await places(db, region)
    .where('round_id', '=', round)
    .where('question', '=', question)
    .where('movement', '=', movement)
    .executeTakeFirst()
  return row && toPlace(row)
}

function places(db: Db, region: RegionId) {
  return db
    .selectFrom('movement_place')
    .select(['round_id', 'question', 'movement', 'content', 'version'])
    .where('region_id', '=', region)
}

type PlaceRow = { round_id: string; question: string; movement: string; content: unknown; version: number }

function toPlace({ round_id, content, ...rest }: PlaceRow): Place {
  return { ...PlaceContent.parse(content), ...rest, round: round_id }
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

function fromRow({ id, content, version }: { id: string; content: unknown; version: number }): Movement {
  return { ...MovementContent.parse(content), id, version }
}

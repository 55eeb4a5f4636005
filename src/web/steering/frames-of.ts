/*
 * The appropriations by year, as frames to steer by.
 */
import type { Kronor } from '../../foundation/index.ts'
import { kronor } from '../../foundation/index.ts'
import { appropriations } from '../../portfolio/index.ts'
import type { House } from '../house.ts'

export async function framesOf({
  store,
  region,
}: Pick<House, 'store' | 'region'>): Promise<ReadonlyMap<number, Kronor>> {
  const all = await store.read(region, (db) => appropriations.listAppropriations(db, region))
  return new Map(all.map(({ year, total }) => [year, kronor(total)]))
}

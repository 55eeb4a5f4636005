/*
 * The data sets that ship with the product lie in data/, one folder for each region and year: `orebro-2021`. A region that
 * has nothing in the store gets its own when the product starts, so that the first page has something to show.
 */
import { existsSync, readdirSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal, type RegionId } from '../foundation/index.ts'
import { findLatestYear } from '../portfolio/index.ts'
import { findRegion, type Store } from '../store/index.ts'
import { loadDataSet } from './register/index.ts'

const shipped = fileURLToPath(new URL('../../data/', import.meta.url))

/**
 * Loads what ships for the region when the store has nothing of it. Gives the latest year that the region has in the store;
 * undefined when it has nothing and nothing ships for it.
 */
export async function ensureDataSet(store: Store, region: RegionId): Promise<number | undefined> {
  const known = await store.read(region, (db) => findRegion(db, region))
  const name = known === undefined ? latestShipped(region) : undefined
  if (name !== undefined) await loadDataSet(store, join(shipped, name), 'start')
  return store.read(region, (db) => findLatestYear(db, region))
}

/**
 * The folder of a data set that ships, by its name, or the folder that a path leads to.
 * @throws Refusal `unknown-data-set`
 */
export function getDataSetFolder(name: string): string {
  const folder = isAbsolute(name) || name.startsWith('.') ? resolve(name) : join(shipped, name)
  if (name === '' || !existsSync(join(folder, 'region.json')))
    throw new Refusal('unknown-data-set', { name, known: listShipped().join(', ') })
  return folder
}

function listShipped(): string[] {
  return readdirSync(shipped)
    .filter((name) => existsSync(join(shipped, name, 'region.json')))
    .toSorted()
}

function latestShipped(region: RegionId): string | undefined {
  return listShipped().findLast((name) => /^(.+)-\d{4}$/.exec(name)?.[1] === region)
}

/*
 * Opens the store for one command and closes it again, however the command ends.
 */
import type { Store } from '../store/index.ts'
import type { World } from './world.ts'

export async function withStore<T>(world: World, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await world.openStore()
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

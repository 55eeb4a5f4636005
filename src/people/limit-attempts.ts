/*
 * Counts how often something that needs no account is done, and says no beyond a bound within a quarter of an hour. The key is kept as a
 * hash.
 */
import { createHash } from 'node:crypto'
import { Refusal, type RegionId } from '../foundation/index.ts'
import type { Store } from '../store/index.ts'
import { countAttempts, recordFailure } from './attempt-store.ts'
import { windowMinutes } from './attempts.ts'

/** @throws Refusal `too-many-visits` when it has been done `atMost` times already. */
export async function limitAttempts(
  store: Store,
  region: RegionId,
  { what, atMost }: { readonly what: string; readonly atMost: number },
  now: Date,
): Promise<void> {
  const key = createHash('sha256').update(what).digest('hex')
  await store.write(region, async (tx) => {
    if ((await countAttempts(tx.db, region, key, now)) >= atMost)
      throw new Refusal('too-many-visits', { minutes: windowMinutes })
    await recordFailure(tx, key, now)
  })
}

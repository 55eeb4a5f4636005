/*
 * Takes away sessions that have ended by themselves. Done every night by a job, and whenever somebody signs in.
 */
import type { RegionId } from '../foundation/index.ts'
import type { Store } from '../store/index.ts'
import { removeEndedSessions } from './session-store.ts'

export function sweepSessions(store: Store, region: RegionId, now: Date): Promise<void> {
  return store.write(region, (tx) => removeEndedSessions(tx, now))
}

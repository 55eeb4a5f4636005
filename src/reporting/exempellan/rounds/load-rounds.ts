/*
 * Three years of rounds in Exempellän, each opened from the one before: one signed, one signed and amended, one under way. All of it goes
 * through the same use cases as real work. Invented, every word.
 */
import type { CalendarDate, RegionId } from '../../../foundation/index.ts'
import type { Store } from '../../../store/index.ts'
import { loadSignedFollowUp, openFollowUps } from './follow-ups.ts'
import { loadGoals } from './goals.ts'
import { loadMovements } from './movements.ts'
import { receiveNeighbour } from './neighbour.ts'
import { loadRunningYear } from './running-year.ts'
import { amend, loadSignedYear } from './signed-year.ts'
import { addStaff } from './staff.ts'

type Given = {
  readonly years: readonly [number, number, number]
  readonly by: string
  /** The day of loading: the round that is under way is due some weeks later. */
  readonly today: CalendarDate
}

export async function loadRounds(store: Store, region: RegionId, { years, by, today }: Given): Promise<void> {
  const [first, second, year] = years
  const staff = await addStaff(store, region, by)
  await loadGoals({ store, leader: staff.leader, years, today })
  const signed = await loadSignedYear({ store, staff, year: first, before: undefined })
  const amended = await loadSignedYear({ store, staff, year: second, before: signed.round })
  await amend({ store, staff }, amended)
  await receiveNeighbour({ store, staff }, amended)
  await loadSignedFollowUp({ store, staff }, second)
  const running = await loadRunningYear({ store, staff, today, year, before: amended.round })
  await loadMovements(running)
  await openFollowUps(running)
}

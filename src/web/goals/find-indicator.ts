/*
 * An indicator with where it stands, its readings, the people that its history names, and the lines of that history.
 */
import { Refusal } from '../../foundation/index.ts'
import { listPersons, type Person } from '../../people/index.ts'
import type { yearly } from '../../reporting/index.ts'
import { type JournalLine, listJournalLines } from '../../store/index.ts'
import { targets } from '../../strategy/index.ts'
import type { Visit } from '../visit.ts'

export type IndicatorFound = {
  readonly standing: yearly.PathStanding
  readonly readings: readonly targets.Reading[]
  readonly persons: readonly Person[]
  readonly lines: readonly JournalLine[]
}

/** @throws Refusal `not-found` */
export async function findIndicator({ house }: Visit, id: string): Promise<IndicatorFound> {
  const { followUp, persons, lines } = await house.store.read(house.region, async (db) => ({
    followUp: await targets.getGoalFollowUp(db, house.region),
    persons: await listPersons(db, house.region),
    lines: await listJournalLines(db, house.region, { subject: `indicator/${id}` }),
  }))
  const path = followUp.paths.find((each) => each.id === id)
  if (!path) throw new Refusal('not-found')
  const so = targets.standingOf(path, followUp.readings, followUp.overrides, house.year)
  return { standing: { path, so }, readings: followUp.readings.filter((each) => each.indicator === id), persons, lines }
}

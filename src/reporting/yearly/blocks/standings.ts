/*
 * Where the indicators of a goal stand, and how many stand where.
 */
import { targets } from '../../../strategy/index.ts'
import type { YearlyMaterial } from './material.ts'

export type PathStanding = { readonly path: targets.IndicatorPath; readonly so: targets.Standing }

export function standingsOf(
  material: Pick<YearlyMaterial, 'paths' | 'readings' | 'overrides' | 'year'>,
  goal: string,
): PathStanding[] {
  const { paths, readings, overrides, year } = material
  return paths
    .filter(({ goals }) => goals.some((each) => each === goal))
    .map((path) => ({ path, so: targets.standingOf(path, readings, overrides, year) }))
}

/** The status that holds: the one that was set with a reason, else what the rule says. */
export function heldStatus({ status, override }: targets.Standing): targets.GoalStatus {
  return override?.status ?? status
}

export function countStatuses(standings: readonly PathStanding[]): Readonly<Record<targets.GoalStatus, number>> {
  const counts = { 'on-path': 0, near: 0, 'off-path': 0, 'cannot-tell': 0 }
  for (const { so } of standings) counts[heldStatus(so)] += 1
  return counts
}

/*
 * Which indicators the page of goals shows: all, or those of one status, as the address says.
 */
import { yearly } from '../../reporting/index.ts'
import { targets } from '../../strategy/index.ts'

export function readStatus(query: URLSearchParams): targets.GoalStatus | undefined {
  return targets.goalStatuses.find((status) => status === query.get('lage'))
}

export function ofStatus(
  standings: readonly yearly.PathStanding[],
  status: targets.GoalStatus | undefined,
): yearly.PathStanding[] {
  return standings.filter(({ so }) => status === undefined || yearly.heldStatus(so) === status)
}

/** Every indicator with where it stands, in the order of their names as Swedish sorts them. */
export function allStandings(followUp: targets.GoalFollowUp, year: number): yearly.PathStanding[] {
  const { paths, readings, overrides } = followUp
  return paths
    .map((path) => ({ path, so: targets.standingOf(path, readings, overrides, year) }))
    .toSorted((a, b) => a.path.name.localeCompare(b.path.name, 'sv'))
}

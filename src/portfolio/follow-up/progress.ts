/*
 * A progress report's table: for each subgoal the baseline, the target, what was reported before, what is so now, and how far that is.
 */
import type { CaseSubgoal } from '../cases/case-description.ts'
import type { FactOf } from '../cases/case-fact.ts'
import type { Standing } from '../cases/standing.ts'

export type ProgressRow = CaseSubgoal & {
  readonly before?: number
  readonly now?: number
  readonly evidence: string
  /** How much of the way from baseline to target has been gone, 0–1 and beyond; absent where a number is. */
  readonly share?: number
}

/** The table as it stands after the latest report; `reported` rows are those of a report being written. */
export function progressOf(so: Pick<Standing, 'description' | 'reports'>, latest?: FactOf<'reported'>): ProgressRow[] {
  const reports = latest === undefined ? so.reports : so.reports.slice(0, so.reports.indexOf(latest) + 1)
  return so.description.subgoals.map((subgoal) => {
    const told = reports.flatMap(({ rows }) =>
      rows.filter((row) => row.subgoal === subgoal.id && row.now !== undefined),
    )
    const [now, before] = [told.at(-1), told.at(-2)]
    const share = shareOf(subgoal, now?.now)
    return {
      ...subgoal,
      ...(before?.now === undefined ? {} : { before: before.now }),
      ...(now?.now === undefined ? {} : { now: now.now }),
      ...(share === undefined ? {} : { share }),
      evidence: now?.evidence ?? '',
    }
  })
}

function shareOf({ baseline = 0, target }: CaseSubgoal, now: number | undefined): number | undefined {
  if (target === undefined || now === undefined || target === baseline) return undefined
  return (now - baseline) / (target - baseline)
}

/*
 * The layout of a follow-up as it holds, its versions, and what the parts of a layout are repeated for in this region.
 */
import { Refusal } from '../../foundation/index.ts'
import { listPersons, type Person } from '../../people/index.ts'
import { yearly } from '../../reporting/index.ts'
import { targets } from '../../strategy/index.ts'
import type { Visit } from '../visit.ts'

export type PresentLayout = {
  readonly report: yearly.layouts.LayoutName
  readonly layout: yearly.layouts.Layout
  /** The latest first. */
  readonly kept: readonly yearly.layouts.KeptLayout[]
  readonly persons: readonly Person[]
  readonly things: yearly.layouts.Things
}

/** @throws Refusal `not-found` for what is no follow-up */
export async function presentLayout(visit: Visit): Promise<PresentLayout> {
  const { store, region } = visit.house
  const report = reportOf(visit.params['report'])
  const { kept, persons, tasks } = await store.read(region, async (db) => ({
    kept: await yearly.layouts.listLayouts(db, region, report),
    persons: await listPersons(db, region),
    tasks: (await targets.getGoalFollowUp(db, region)).tasks,
  }))
  const { strategy } = await visit.register()
  const things = yearly.layouts.thingsOf(strategy, tasks)
  return { report, layout: kept[0]?.layout ?? yearly.layouts.getLayout(report), kept, persons, things }
}

/** @throws Refusal `not-found` */
export function reportOf(asked: string | undefined): yearly.layouts.LayoutName {
  const report = yearly.layouts.layoutNames.find((each) => each === asked)
  if (!report) throw new Refusal('not-found')
  return report
}

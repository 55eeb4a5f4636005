/*
 * The days by which the follow-ups count what is late: the day on which each is due. The page of the plan can count by the same, so that its
 * numbers and those of the document can be held against each other.
 */
import { formatDay } from '../../foundation/index.ts'
import { rounds } from '../../reporting/index.ts'
import type { Visit } from '../visit.ts'
import { dayIn } from './plan-query.ts'

export type ReportDay = { readonly day: string; readonly name: string }

export async function reportDays({ t, house: { store, region } }: Visit): Promise<ReportDay[]> {
  const all = await store.read(region, (db) => rounds.listRounds(db, region))
  return all.flatMap(({ report, year, dueOn }) => {
    const day = dayIn(dueOn)
    if (report === 'government' || !day) return []
    const name = t('round.title', { report: t(`rounds.report.${report}`), year })
    return [{ day, name: `${formatDay(day)} (${name})` }]
  })
}

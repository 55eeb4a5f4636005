/*
 * The rounds of a region by year: one line for each year with the three reports, and where each of them stands.
 */
import { rounds } from '../../reporting/index.ts'
import type { House } from '../house.ts'

export type YearOfReports = {
  readonly year: number
  readonly reports: Readonly<Partial<Record<rounds.Report, rounds.Round>>>
}

/** The latest year first. */
export async function listYearsOfReports({ store, region }: Pick<House, 'store' | 'region'>): Promise<YearOfReports[]> {
  const all = await store.read(region, (db) => rounds.listRounds(db, region))
  return [...Map.groupBy(all, ({ year }) => year)]
    .toSorted(([one], [other]) => other - one)
    .map(([year, ofYear]) => ({ year, reports: Object.fromEntries(ofYear.map((round) => [round.report, round])) }))
}

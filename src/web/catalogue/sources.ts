/*
 * What figures are counted from, for the year that the pages speak of or that a question asks for.
 */
import { ledger } from '../../portfolio/index.ts'
import type { catalogue } from '../../reporting/index.ts'
import type { Visit } from '../visit.ts'

export async function figureSources({ house, register }: Visit): Promise<catalogue.FigureSources> {
  return { register: await register(), rows: (await ledger.presentLedger(house.store, house.region)).rows }
}

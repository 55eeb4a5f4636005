/*
 * What figures are counted from, for the year that the pages speak of or that a question asks for.
 */
import { ledger } from '../../portfolio/index.ts'
import type { catalogue } from '../../reporting/index.ts'
import { targets } from '../../strategy/index.ts'
import type { Visit } from '../visit.ts'

export async function figureSources({ house, register }: Visit): Promise<catalogue.FigureSources> {
  const { rows, ownership } = await ledger.presentLedger(house.store, house.region)
  return {
    register: await register(),
    rows,
    ownership: (of) => ledger.ownershipSums(of, ownership),
    followUp: await house.store.read(house.region, (db) => targets.getGoalFollowUp(db, house.region)),
  }
}

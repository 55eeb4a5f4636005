/*
 * Reads the register of a region and a year, all in one transaction, so that it is true of one moment.
 */
import { listEvents, listNetworks } from '../../cooperation/index.ts'
import { Refusal, type RegionId } from '../../foundation/index.ts'
import { listAnalyses } from '../../knowledge/index.ts'
import { listOrganisations } from '../../organisations/index.ts'
import { appropriations, listInsatserOfYear } from '../../portfolio/index.ts'
import { findRegion, listNouns, type Store } from '../../store/index.ts'
import { findStrategy, listPlans } from '../../strategy/index.ts'
import { Fact, type Register } from './register.ts'

/** @throws Refusal `not-found` when the store has no such region. */
export async function getRegister(store: Store, region: RegionId, year: number): Promise<Register> {
  return store.read(region, async (db) => {
    const name = await findRegion(db, region)
    if (name === undefined) throw new Refusal('not-found')
    return {
      region: { id: region, name, county: name.replace(/^Region /, '') },
      year,
      strategy: await findStrategy(db, region),
      plans: await listPlans(db, region),
      appropriation: await appropriations.findAppropriation(db, region, year),
      decision: await appropriations.findDirectionDecision(db, region, year),
      insatser: await listInsatserOfYear(db, region, year),
      figures: await appropriations.listStatedFigures(db, region, year),
      analyses: await listAnalyses(db, region, year),
      organisations: await listOrganisations(db, region),
      networks: await listNetworks(db, region),
      events: await listEvents(db, region),
      facts: (await listNouns(db, region, 'fact')).map((row) => Fact.parse(row)),
    }
  })
}

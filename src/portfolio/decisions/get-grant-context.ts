/*
 * Gathers what a grant is judged by beside the case itself: the rules in force, what they stop, the bounds that would be passed, the
 * framework's room and the company's room for aid of minor importance.
 */
import { type CalendarDate, type Kronor, kronor, lessKronor, type RegionId, sumKronor } from '../../foundation/index.ts'
import type { Db, Store } from '../../store/index.ts'
import { listFactsOfCases } from '../cases/case-fact-store.ts'
import type { GrantContext, GrantInput } from '../cases/grant.ts'
import { type Standing, standingOf } from '../cases/standing.ts'
import { boundsOf, boundsPassed, type GrantedRow } from '../direction/bounds.ts'
import { type AidGrant, type AidStanding, aidStandingOf } from '../direction/de-minimis.ts'
import { type DirectionRules, rulesInForce } from '../direction/direction-rules.ts'
import { listRulesVersions } from '../direction/direction-store.ts'
import { stopsOf } from '../direction/stops.ts'
import { listCasesOfOrganisation, listSubProjects } from './decisions-store.ts'

const always = { day: '9999-12-31' as CalendarDate }

/** @param rows the ledger as it was read before the transaction; the split is indicative, so a second's age does no harm. */
export async function getGrantContext(
  db: Db,
  region: RegionId,
  so: Standing,
  given: Pick<GrantInput, 'day' | 'priority' | 'amount'>,
  rows: readonly GrantedRow[],
  today: CalendarDate,
): Promise<GrantContext> {
  const rules = rulesInForce(await listRulesVersions(db, region), given.day)?.rules
  const leftOfFrame = await findLeftOfFrame(db, region, so)
  if (rules === undefined) return { rules, passed: [], stopped: [], today }
  const aid = await findAid(db, region, so, rules, given.day)
  return {
    rules,
    stopped: stopsOf(rules, so.description, given.priority),
    passed: boundsPassed(rules, boundsOf(rules, rows, so.id), so.description, given.amount),
    ...(leftOfFrame === undefined ? {} : { leftOfFrame }),
    ...(aid === undefined ? {} : { leftOfDeMinimis: aid.left }),
    today,
  }
}

async function findLeftOfFrame(db: Db, region: RegionId, so: Standing): Promise<Kronor | undefined> {
  const frame = so.description.parent
  if (frame === undefined) return undefined
  const others = (await listSubProjects(db, region, frame)).filter((id) => id !== so.id)
  const [whole, parts] = await Promise.all([standingsOf(db, region, [frame]), standingsOf(db, region, others)])
  const given = sumKronor(parts.map((part) => part.grant?.amount ?? kronor(0)))
  return lessKronor(whole[0]?.grant?.amount ?? kronor(0), given)
}

async function findAid(
  db: Db,
  region: RegionId,
  so: Standing,
  rules: DirectionRules,
  day: CalendarDate,
): Promise<AidStanding | undefined> {
  const organisation = so.description.support?.organisation
  if (organisation === undefined) return undefined
  return aidStandingOf(rules, await listAid(db, region, organisation, so.id), day)
}

/** What the company has been granted as aid of minor importance, in other cases than `without`. */
async function listAid(db: Db, region: RegionId, organisation: string, without?: string): Promise<AidGrant[]> {
  const ids = (await listCasesOfOrganisation(db, region, organisation)).filter((id) => id !== without)
  const standings = await standingsOf(db, region, ids)
  return standings.flatMap(({ id, grant, state }) =>
    grant?.aidBasis === 'de-minimis' && state !== 'withdrawn'
      ? [{ case: id, day: grant.firstOn, amount: grant.amount }]
      : [],
  )
}

/** How much aid of minor importance a company has, for whoever handles its next application. Undefined without rules for the day. */
export async function describeAid(
  store: Store,
  region: RegionId,
  organisation: string,
  day: CalendarDate,
  without?: string,
): Promise<AidStanding | undefined> {
  return store.read(region, async (db) => {
    const rules = rulesInForce(await listRulesVersions(db, region), day)?.rules
    return rules && aidStandingOf(rules, await listAid(db, region, organisation, without), day)
  })
}

async function standingsOf(db: Db, region: RegionId, ids: readonly string[]): Promise<Standing[]> {
  const facts = await listFactsOfCases(db, region, ids)
  const all = [...Map.groupBy(facts, (fact) => fact.case).values()].map((own) => standingOf(own, always))
  return all.filter((so): so is Standing => so !== undefined)
}

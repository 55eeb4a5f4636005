/*
 * Loads Exempellän, the invented county: register and cases, with one journal line for each batch of cases. Loading it again writes
 * nothing.
 */
import { asId, type CalendarDate, type RegionId } from '../../foundation/index.ts'
import { recordOrganisations } from '../../organisations/index.ts'
import { appropriations, cases, direction, recordInsatser } from '../../portfolio/index.ts'
import { recordRegion, type Store, type WriteTx } from '../../store/index.ts'
import { recordStrategy } from '../../strategy/index.ts'
import type { LoadSummary } from '../register/index.ts'
import { accountRows } from './account-rows.ts'
import {
  county,
  inventedAppropriation,
  inventedDecision,
  inventedOrganisations,
  inventedPlans,
  inventedRules,
  inventedStrategy,
} from './county.ts'
import { firstYear, makeCases, type Size, wholeSize } from './make-cases.ts'
import type { Made } from './make-insats.ts'
import { loadRounds } from './rounds/load-rounds.ts'

const years = Array.from({ length: 10 }, (_, place) => firstYear + place)
const casesAtATime = 500
/** The latest whole year: what the report speaks of. */
const accountYear = firstYear + years.length - 2

/** @param tell progress, for whoever waits. @param today the day of loading, which the round that is under way is counted from. */
export async function loadExempellan(
  store: Store,
  by: string,
  tell: (line: string) => void = () => undefined,
  size: Size = wholeSize,
  today: CalendarDate = asId<'CalendarDate'>(`${accountYear + 1}-11-01`),
): Promise<LoadSummary> {
  const region = asId<'Region'>(county.id)
  const summary = { region, name: county.name, year: accountYear }
  if (await isLoaded(store, region)) return { ...summary, rows: 0, changed: 0 }
  const made = [...makeCases(size)]
  const rows = await store.write(region, (tx) => recordRegister(tx, made, by))
  let facts = 0
  for (let start = 0; start < made.length; start += casesAtATime) {
    const batch = made.slice(start, start + casesAtATime)
    facts += await store.write(region, (tx) => recordCases(tx, batch, by))
    tell(`${Math.min(start + casesAtATime, made.length)} av ${made.length} ärenden`)
  }
  await loadRounds(store, region, { years: [accountYear - 2, accountYear - 1, accountYear], by, today })
  tell('tre års rapportomgångar')
  return { ...summary, rows: rows + facts, changed: rows + facts }
}

async function isLoaded(store: Store, region: RegionId): Promise<boolean> {
  const facts = await store.read(region, (db) => cases.listFactsOfCase(db, region, 'exempel-insats-00001'))
  return facts.length > 0
}

async function recordRegister(tx: WriteTx, made: readonly Made[], by: string): Promise<number> {
  await recordRegion(tx, tx.region, county.name)
  const money = {
    appropriations: years.map((year) => inventedAppropriation(year, grantedIn(made, year))),
    decisions: years.map(inventedDecision),
    figures: [],
  }
  const parts = [
    await recordStrategy(tx, inventedStrategy(), inventedPlans(accountYear), by),
    await appropriations.recordMoney(tx, money, by),
    await recordOrganisations(tx, inventedOrganisations(), by),
    await recordInsatser(tx, accountRows(made.slice(0, wholeSize.insatser), accountYear), by),
  ]
  const rules = await direction.loadDirectionRules(tx, years.map(inventedRules), by)
  return parts.reduce((sum, part) => sum + part.rows, rules)
}

/** Kronor granted by the decisions of a year, so that the appropriation's outcome is that of the cases. */
function grantedIn(made: readonly Made[], year: number): { projects: number; support: number } {
  const sums = { projects: 0, support: 0 }
  for (const { facts } of made) {
    const described = facts[0]
    if (described?.kind !== 'described' || described.description.kind === 'sub-project') continue
    const sort = cases.sortOf(described.description.kind) === 'support' ? 'support' : 'projects'
    const granted = facts.find((fact) => fact.kind === 'decided' && fact.outcome === 'granted')
    if (granted?.kind === 'decided' && granted.day.startsWith(`${year}-`)) sums[sort] += (granted.amount ?? 0) / 100
  }
  return sums
}

async function recordCases(tx: WriteTx, made: readonly Made[], by: string): Promise<number> {
  const facts = made.flatMap(({ id, facts: own }) =>
    own.map((fact, place) => ({ case: id, number: place + 1, fact, recordedBy: by, recordedOn: fact.day })),
  )
  const after = { first: made[0]?.id, last: made.at(-1)?.id, cases: made.length, facts: facts.length }
  const line = await tx.journal({ who: by, what: 'cases.loaded', subject: `case/${made[0]?.id}`, after })
  if (!(await cases.addFacts(tx, facts, line))) throw new Error('a case of Exempellän was there already')
  return facts.length
}

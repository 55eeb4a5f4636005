/*
 * Loads a data set into the store: all of it in one transaction, and only what differs from what is there. Loading twice changes
 * nothing and leaves no line in the journal.
 */
import { recordEvents, recordNetworks } from '../../cooperation/index.ts'
import { asId, type RegionId } from '../../foundation/index.ts'
import { recordAnalyses } from '../../knowledge/index.ts'
import { recordOrganisations } from '../../organisations/index.ts'
import { appropriations, direction, recordInsatser } from '../../portfolio/index.ts'
import { recordNouns, recordRegion, type Store, type WriteTx } from '../../store/index.ts'
import { recordStrategy } from '../../strategy/index.ts'
import { type DataSet, readDataSet } from './data-set.ts'

export type LoadSummary = {
  readonly region: RegionId
  readonly name: string
  readonly year: number
  readonly rows: number
  /** Rows that were new, different or removed. */
  readonly changed: number
}

/** @throws Refusal `data-set-not-readable`; then nothing has been written. */
export async function loadDataSet(store: Store, folder: string, by: string): Promise<LoadSummary> {
  const set = readDataSet(folder)
  const { id, name, year } = set['region.json']
  const region = asId<'Region'>(id)
  const { rows, changed } = await store.write(region, (tx) => recordSet(tx, set, by))
  return { region, name, year, rows, changed }
}

async function recordSet(tx: WriteTx, set: DataSet, by: string): Promise<{ rows: number; changed: number }> {
  const named = await recordRegion(tx, tx.region, set['region.json'].name)
  const money = {
    appropriations: [set['appropriation.json']],
    decisions: [set['direction-decision.json']],
    figures: set['stated-figures.json'],
  }
  const facts = set['facts.json'].map((fact) => ({ id: fact.id, name: fact.id, content: fact }))
  const parts = [
    await recordStrategy(tx, set['strategy.json'], set['plans.json'], by),
    await appropriations.recordMoney(tx, money, by),
    await recordRules(tx, set['direction-rules.json'], by),
    await recordInsatser(tx, set['insatser.json'], by),
    await recordAnalyses(tx, set['analyses.json'], by),
    await recordOrganisations(tx, set['organisations.json'], by),
    await recordNetworks(tx, set['networks.json'], by),
    await recordEvents(tx, set['events.json'], by),
    await recordNouns(tx, 'fact', facts, by),
  ]
  const start = { rows: 1, changed: named ? 1 : 0 }
  return parts.reduce((sum, part) => ({ rows: sum.rows + part.rows, changed: sum.changed + part.changed }), start)
}

async function recordRules(tx: WriteTx, rules: DataSet['direction-rules.json'], by: string) {
  return { rows: rules.length, changed: await direction.loadDirectionRules(tx, rules, by) }
}

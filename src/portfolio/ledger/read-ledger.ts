/*
 * The ledger: every case of a region as a row. Read once and kept; a later reading folds only the cases that have got facts since
 * the last one, told apart by their journal lines. As of an earlier day it is read whole, and not kept.
 */
import type { RegionId } from '../../foundation/index.ts'
import { type Db, findJournalHead, type Store } from '../../store/index.ts'
import type { Ownership } from '../cases/case-description.ts'
import type { RecordedFact } from '../cases/case-fact.ts'
import { listCasesChangedSince, listFactsOfCases, readAllFacts } from '../cases/case-fact-store.ts'
import { type AsOf, type Standing, standingOf } from '../cases/standing.ts'
import { divideFrames } from './divide-frames.ts'
import { type LedgerRow, ledgerRowOf } from './ledger-row.ts'

export type Ledger = {
  /** The journal line that it is read up to. */
  readonly line: number
  /** In the order of their ids. */
  readonly rows: readonly LedgerRow[]
  readonly byId: ReadonlyMap<string, LedgerRow>
  /** The rows before frames are divided: what the next reading builds on. */
  readonly undivided: ReadonlyMap<string, LedgerRow>
  /** What owners have stated of themselves, by case. It stays here and leaves only in sums (ownership-sums.ts). */
  readonly ownership: ReadonlyMap<string, Ownership>
}

/** Later than any day that is recorded: the present standing counts every fact, also those dated ahead. */
const always: AsOf = { day: '9999-12-31' as AsOf['day'] }

const kept = new WeakMap<Store, Map<RegionId, Promise<Ledger>>>()

/** The ledger as it is now. Two visits at once share one reading. */
export function presentLedger(store: Store, region: RegionId): Promise<Ledger> {
  const ofStore = kept.get(store) ?? new Map<RegionId, Promise<Ledger>>()
  kept.set(store, ofStore)
  const before = ofStore.get(region)
  const now = (before ?? Promise.resolve(undefined)).then((ledger) => catchUp(store, region, ledger))
  ofStore.set(region, now)
  // A reading that failed is not kept: the next visit tries again.
  now.catch(() => ofStore.delete(region))
  return now
}

/** The ledger as it stood on a day, with what was known then. */
export async function readLedgerAsOf(store: Store, region: RegionId, asOf: AsOf): Promise<Ledger> {
  return store.read(region, async (db) => readWhole(db, region, asOf))
}

/** The whole standings of some cases, as of a day. */
export async function readStandings(
  store: Store,
  region: RegionId,
  ids: readonly string[],
  asOf: AsOf = always,
): Promise<Standing[]> {
  const facts = await store.read(region, (db) => listFactsOfCases(db, region, ids))
  const standings = [...Map.groupBy(facts, (fact) => fact.case).values()].map((own) => standingOf(own, asOf))
  return standings.filter((so): so is Standing => so !== undefined)
}

async function catchUp(store: Store, region: RegionId, ledger: Ledger | undefined): Promise<Ledger> {
  return store.read(region, async (db) => {
    if (ledger === undefined) return readWhole(db, region, always)
    const line = (await findJournalHead(db, region))?.last ?? 0
    if (line === ledger.line) return ledger
    const ids = await listCasesChangedSince(db, region, ledger.line)
    if (ids.length === 0) return { ...ledger, line }
    if (ids.length > 2000) return readWhole(db, region, always)
    const read = { rows: new Map(ledger.undivided), ownership: new Map(ledger.ownership) }
    enter(read, await listFactsOfCases(db, region, ids), always)
    return ledgerOf(read, line)
  })
}

async function readWhole(db: Db, region: RegionId, asOf: AsOf): Promise<Ledger> {
  const line = (await findJournalHead(db, region))?.last ?? 0
  const read: Read = { rows: new Map(), ownership: new Map() }
  for await (const facts of readAllFacts(db, region)) enter(read, facts, asOf)
  return ledgerOf(read, line)
}

type Read = { readonly rows: Map<string, LedgerRow>; readonly ownership: Map<string, Ownership> }

/** Folds the facts of some cases into what has been read. */
function enter({ rows, ownership }: Read, facts: readonly RecordedFact[], asOf: AsOf): void {
  for (const own of Map.groupBy(facts, (fact) => fact.case).values()) {
    const so = standingOf(own, asOf)
    if (so === undefined) continue
    rows.set(so.id, ledgerRowOf(so))
    if (so.description.support) ownership.set(so.id, so.description.support.ownership)
  }
}

function ledgerOf({ rows: undivided, ownership }: Read, line: number): Ledger {
  const rows = divideFrames([...undivided.values()]).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return { line, rows, byId: new Map(rows.map((row) => [row.id, row])), undivided, ownership }
}

/*
 * The accounts of the portfolio as document trees, out of the store: which kinds there are, and what each needs.
 */
import { faultsIn, type Node, printers } from '../../documents/index.ts'
import { type CalendarDate, kronor, Refusal, type RegionId } from '../../foundation/index.ts'
import { appropriations, followUp, ledger } from '../../portfolio/index.ts'
import type { Store } from '../../store/index.ts'
import type { Format } from '../format.ts'
import { getRegister } from '../register/index.ts'
import { arrangeClosed } from './closed-insatser.ts'
import { arrangeEvaluationPlan } from './evaluation-plan.ts'
import { arrangeHalfYear } from './half-year-analysis.ts'
import { halfYearBefore, halfYearOf } from './half-years.ts'

/** By their word in addresses. */
export const accountKinds = ['halvar', 'avslutade', 'effekter'] as const
export type AccountKind = (typeof accountKinds)[number]

/**
 * @param day of the half-yearly analysis its last day; of the closed insatser the year; of the evaluation plan any day.
 * @throws Refusal `not-found` for a kind or day that has no account.
 */
export async function arrangeAccount(
  store: Store,
  region: RegionId,
  kind: AccountKind,
  day: string,
  year: number,
): Promise<Node> {
  const register = await getRegister(store, region, year)
  if (kind === 'halvar') return halfYear(store, region, day, register)
  if (kind === 'avslutade') return arrangeClosed(register, Number(day), await closedIn(store, region, day))
  const groups = await store.read(region, (db) => followUp.listEvaluationGroups(db, region))
  return arrangeEvaluationPlan(register, groups, (await ledger.presentLedger(store, region)).rows)
}

/** @throws Refusal `report-incomplete` when the tree has faults that no printer may print. */
export async function printAccount(tree: Node, format: Format): Promise<Uint8Array> {
  const faults = faultsIn(tree)
  if (faults.length > 0) throw new Refusal('report-incomplete', { faults: faults.slice(0, 5).join(' ') })
  const printed = await printers[format](tree)
  return typeof printed === 'string' ? new TextEncoder().encode(printed) : printed
}

async function halfYear(
  store: Store,
  region: RegionId,
  day: string,
  register: Awaited<ReturnType<typeof getRegister>>,
) {
  const half = halfYearOf(day)
  const [now, before] = [
    await ledger.readLedgerAsOf(store, region, half),
    await ledger.readLedgerAsOf(store, region, halfYearBefore(half)),
  ]
  const all = await store.read(region, (db) => appropriations.listAppropriations(db, region))
  const frames = new Map(all.map(({ year, total }) => [year, kronor(total)]))
  return arrangeHalfYear({ register, half, now: now.rows, before: before.rows, frames })
}

/** @throws Refusal `not-found` when the day is no year. */
async function closedIn(store: Store, region: RegionId, year: string) {
  if (!/^\d{4}$/.test(year)) throw new Refusal('not-found')
  const { rows } = await ledger.presentLedger(store, region)
  const closed = rows.filter(({ sort, closedOn }) => sort === 'insats' && closedOn?.startsWith(`${year}-`) === true)
  const asOf = { day: `${year}-12-31` as CalendarDate }
  return ledger.readStandings(
    store,
    region,
    closed.map(({ id }) => id),
    asOf,
  )
}

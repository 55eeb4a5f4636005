/*
 * One case as one flat row: what lists, filters, sums and charts are made of. Computed from the case's standing, never stored.
 * Nothing here says who owns a company: ownership stays in the case and leaves it only in sums.
 */
import { type CalendarDate, type Kronor, kronor, sumKronor } from '../../foundation/index.ts'
import type { FactOf, PerYear } from '../cases/case-fact.ts'
import { type CaseKind, type CaseSort, sortOf } from '../cases/case-kind.ts'
import {
  type CaseState,
  type CoFinancing,
  leftOf,
  paidOf,
  type Standing,
  type StepStanding,
  type TaskStanding,
} from '../cases/standing.ts'
import { scoreOf } from '../decisions/assessment.ts'

export type LedgerResult = Omit<FactOf<'result'>, 'kind' | 'evidence'>

export type LedgerRow = {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly kind: CaseKind
  readonly sort: CaseSort
  readonly state: CaseState
  readonly owner?: string
  readonly officer?: string
  readonly parent?: string
  /** Municipality codes; none means the whole county. */
  readonly municipalities: readonly string[]
  readonly placeKind?: string
  /** As decided; before a decision as proposed. */
  readonly priority?: string
  readonly area?: string
  readonly goals: readonly string[]
  readonly challenge?: string
  readonly perspectives: readonly string[]
  readonly registeredOn: CalendarDate
  readonly appliedOn?: CalendarDate
  /** The first grant, or the day it was declined or withdrawn. */
  readonly decidedOn?: CalendarDate
  readonly from?: CalendarDate
  readonly to?: CalendarDate
  readonly closedOn?: CalendarDate
  readonly applied?: Kronor
  /** Absent where nothing was granted. For a framework what its sub-projects have not been given; see `frame`. */
  readonly granted?: Kronor
  /** A framework's whole grant. */
  readonly frame?: Kronor
  readonly paid: Kronor
  /** Granted and not yet paid. */
  readonly left: Kronor
  readonly perYear: PerYear
  readonly paidPerYear: PerYear
  readonly coFinancing: readonly CoFinancing[]
  readonly coGranted: Kronor
  readonly plan: readonly StepStanding[]
  readonly openTasks: readonly TaskStanding[]
  readonly results: readonly LedgerResult[]
  readonly isAnalysed: boolean
  /** How well the application was graded, 0–1; absent before anybody has read it. */
  readonly score?: number
  /** Paid out of what the direction decision sets aside for follow-up and evaluation. */
  readonly forFollowUp: boolean
}

export function ledgerRowOf(so: Standing): LedgerRow {
  const { description: about, grant } = so
  const decided = grant?.firstOn ?? so.decisions.at(0)?.day
  const area = grant?.area ?? (about.areas.length === 1 ? about.areas[0] : undefined)
  const priority = grant?.priority ?? about.priority
  return {
    id: so.id,
    version: so.version,
    title: about.title,
    kind: about.kind,
    sort: sortOf(about.kind),
    state: so.state,
    ...given('owner', about.owner ?? about.support?.company),
    ...given('officer', about.officer),
    ...given('parent', about.parent),
    municipalities: about.municipalities,
    ...given('placeKind', about.placeKind),
    ...given('priority', priority),
    ...given('area', area),
    goals: about.goals,
    ...given('challenge', about.challenge),
    perspectives: about.perspectives,
    registeredOn: so.registeredOn,
    ...given('appliedOn', so.appliedOn),
    ...given('decidedOn', decided),
    ...given('from', about.period?.from),
    ...given('to', about.period?.to),
    ...given('closedOn', so.closedOn),
    ...given('applied', so.applied),
    ...given('granted', grant?.amount),
    paid: paidOf(so),
    left: leftOf(so),
    perYear: grant?.perYear ?? [],
    paidPerYear: byYear(so.payments),
    coFinancing: so.coFinancing,
    coGranted: sumKronor(so.coFinancing.map(({ granted }) => granted)),
    plan: so.plan,
    openTasks: so.tasks.filter(({ doneOn }) => doneOn === undefined),
    results: so.results.map(({ kind: _kind, evidence: _evidence, ...result }) => result),
    isAnalysed: so.analysis !== undefined,
    ...given('score', scoreOf(so.assessments)),
    forFollowUp: about.purposes.includes('follow-up'),
  }
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value }
}

function byYear(payments: readonly FactOf<'paid'>[]): PerYear {
  const years = new Map<number, Kronor>()
  for (const { day, amount } of payments) {
    const year = Number(day.slice(0, 4))
    years.set(year, sumKronor([years.get(year) ?? kronor(0), amount]))
  }
  return [...years].toSorted(([a], [b]) => a - b).map(([year, amount]) => ({ year, amount }))
}

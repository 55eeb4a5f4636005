/*
 * Where a case stands on a day: folded from its facts, never stored. `knownOn` leaves out what was recorded later, so that an
 * analysis as of 30 June can be made again in November with the same figures.
 */
import { type CalendarDate, type Kronor, kronor, lessKronor, sumKronor } from '../../foundation/index.ts'
import type { CaseDescription } from './case-description.ts'
import type { BudgetLine, FactKind, FactOf, PerYear, PlanStep, RecordedFact, TaskSet } from './case-fact.ts'

export const caseStates = ['draft', 'applied', 'granted', 'declined', 'withdrawn', 'closed'] as const
export type CaseState = (typeof caseStates)[number]

export type CoFinancing = { readonly financier: string; readonly applied: Kronor; readonly granted: Kronor }
export type Claim = {
  readonly claim: string
  readonly day: CalendarDate
  readonly amount: Kronor
  readonly text: string
  readonly paid: Kronor
}
export type StepStanding = PlanStep & { readonly doneOn?: CalendarDate }
export type TaskStanding = TaskSet & { readonly doneOn?: CalendarDate }

/** The grant in force: the latest decision that granted or changed, and the day of the first. */
export type Grant = {
  readonly firstOn: CalendarDate
  readonly decidedOn: CalendarDate
  readonly amount: Kronor
  readonly perYear: PerYear
  readonly conditions: readonly string[]
  readonly priority?: string
  readonly area?: string
  readonly aidBasis?: string
}

export type Standing = {
  readonly id: string
  /** The number of the last fact: what a change builds on. */
  readonly version: number
  readonly state: CaseState
  readonly description: CaseDescription
  readonly registeredOn: CalendarDate
  readonly appliedOn?: CalendarDate
  readonly applied?: Kronor
  readonly assessments: readonly FactOf<'assessed'>[]
  readonly decisions: readonly FactOf<'decided'>[]
  readonly grant?: Grant
  readonly payments: readonly FactOf<'paid'>[]
  readonly claims: readonly Claim[]
  readonly coFinancing: readonly CoFinancing[]
  readonly budget: readonly BudgetLine[]
  readonly plan: readonly StepStanding[]
  readonly meetings: readonly FactOf<'met'>[]
  readonly tasks: readonly TaskStanding[]
  readonly reports: readonly FactOf<'reported'>[]
  readonly results: readonly FactOf<'result'>[]
  readonly analysis?: FactOf<'analysed'>
  readonly closedOn?: CalendarDate
}

export type AsOf = { readonly day: CalendarDate; readonly knownOn?: CalendarDate }

/** @param facts of one case, in the order of their numbers. Undefined when the case was not yet registered on the day. */
export function standingOf(facts: readonly RecordedFact[], { day, knownOn }: AsOf): Standing | undefined {
  const known = facts.filter((each) => knownOn === undefined || each.recordedOn <= knownOn)
  const annulled = new Set(known.flatMap(({ fact }) => (fact.kind === 'corrected' ? [fact.fact] : [])))
  const counted = known.filter((each) => !annulled.has(each.number) && each.fact.day <= day)
  // What was dated before the case was registered here has happened all the same: the first description then speaks for it.
  const first = [...counted, ...(counted.length > 0 ? known : [])].find(({ fact }) => fact.kind === 'described')
  if (first?.fact.kind !== 'described') return undefined
  const start = begin(first.case, first.fact)
  for (const { fact } of counted) Object.assign(start, take(start, fact))
  return { ...start, version: known.at(-1)?.number ?? 0 }
}

type Draft = { -readonly [Key in keyof Standing]: Standing[Key] }

function begin(id: string, { day, description }: FactOf<'described'>): Draft {
  return {
    id,
    version: 0,
    state: 'draft',
    description,
    registeredOn: day,
    assessments: [],
    decisions: [],
    payments: [],
    claims: [],
    coFinancing: [],
    budget: [],
    plan: [],
    meetings: [],
    tasks: [],
    reports: [],
    results: [],
  }
}

type Takers = { readonly [Kind in FactKind]: (so: Standing, fact: FactOf<Kind>) => Partial<Standing> }

/** What each kind of fact changes. */
const takers: Takers = {
  described: (_, { description }) => ({ description }),
  applied: (so, { amount, day }) => ({
    applied: amount,
    appliedOn: so.appliedOn ?? day,
    state: so.state === 'draft' ? 'applied' : so.state,
  }),
  assessed: (so, fact) => ({ assessments: [...so.assessments.filter(({ reader }) => reader !== fact.reader), fact] }),
  decided: takeDecision,
  'co-financed': takeCoFinancing,
  budgeted: (_, { lines }) => ({ budget: lines }),
  claimed: (so, { claim, day, amount, text }) => ({
    claims: [...so.claims, { claim, day, amount, text, paid: kronor(0) }],
  }),
  paid: (so, fact) => ({
    payments: [...so.payments, fact],
    claims: so.claims.map((each) =>
      each.claim === fact.claim ? { ...each, paid: sumKronor([each.paid, fact.amount]) } : each,
    ),
  }),
  planned: (so, { steps }) => ({
    plan: steps.map((step) => {
      const doneOn = so.plan.find(({ id }) => id === step.id)?.doneOn
      return doneOn === undefined ? step : { ...step, doneOn }
    }),
  }),
  done: (so, { step, day }) => ({ plan: markDone(so.plan, step, day) }),
  met: (so, fact) => ({
    meetings: [...so.meetings, fact],
    tasks: [...so.tasks, ...fact.decisions],
    plan: markDone(so.plan, fact.step, fact.day),
  }),
  'task-done': (so, { task, day }) => ({ tasks: markDone(so.tasks, task, day) }),
  reported: (so, fact) => ({ reports: [...so.reports, fact], plan: markDone(so.plan, fact.step, fact.day) }),
  result: (so, fact) => ({ results: [...so.results.filter(({ id }) => id !== fact.id), fact] }),
  analysed: (so, fact) => ({
    analysis: fact,
    plan: so.plan.map((step) => (step.kind === 'closing-analysis' ? { ...step, doneOn: fact.day } : step)),
  }),
  closed: (_, { day }) => ({ state: 'closed', closedOn: day }),
  corrected: () => ({}),
}

function take<Kind extends FactKind>(so: Standing, fact: FactOf<Kind>): Partial<Standing> {
  const taker = takers[fact.kind] as (so: Standing, fact: FactOf<Kind>) => Partial<Standing>
  return taker(so, fact)
}

function takeDecision(so: Standing, fact: FactOf<'decided'>): Partial<Standing> {
  const decisions = [...so.decisions, fact]
  if (fact.outcome === 'declined' || fact.outcome === 'withdrawn') return { decisions, state: fact.outcome }
  const { amount = kronor(0), perYear, conditions, priority, area, aidBasis, day } = fact
  const grant: Grant = {
    ...so.grant,
    firstOn: so.grant?.firstOn ?? day,
    decidedOn: day,
    amount,
    perYear,
    conditions,
    ...(priority === undefined ? {} : { priority }),
    ...(area === undefined ? {} : { area }),
    ...(aidBasis === undefined ? {} : { aidBasis }),
  }
  return { decisions, grant, state: so.state === 'closed' ? 'closed' : 'granted' }
}

function takeCoFinancing(so: Standing, { financier, state, amount }: FactOf<'co-financed'>): Partial<Standing> {
  const none = { financier, applied: kronor(0), granted: kronor(0) }
  const before = so.coFinancing.find((each) => each.financier === financier) ?? none
  const now =
    state === 'applied'
      ? { ...before, applied: amount }
      : { ...before, granted: state === 'granted' ? amount : kronor(0) }
  return { coFinancing: [...so.coFinancing.filter((each) => each.financier !== financier), now] }
}

function markDone<Marked extends { readonly id: string }>(all: readonly Marked[], id: string, day: CalendarDate) {
  return all.map((each) => (each.id === id ? { ...each, doneOn: day } : each))
}

export function paidOf(standing: Standing): Kronor {
  return sumKronor(standing.payments.map(({ amount }) => amount))
}

/** Granted and not yet paid; what a withdrawn or closed case did not use is no longer left. */
export function leftOf(standing: Standing): Kronor {
  if (standing.state !== 'granted' || !standing.grant) return kronor(0)
  return lessKronor(standing.grant.amount, paidOf(standing))
}

/*
 * Granting: what the direction decision in force, the case's own facts and the state aid rules say. Every refusal names what
 * would be right. Splits and ceilings do not stop a grant, but the decision-maker must have seen that they are passed.
 */
import { type CalendarDate, type Kronor, Refusal, sumKronor } from '../../foundation/index.ts'
import type { DirectionRules } from '../direction/direction-rules.ts'
import type { FactOf, PerYear } from './case-fact.ts'
import { sortOf } from './case-kind.ts'
import { assertNotAhead, assertPositive } from './case-rules.ts'
import { paidOf, type Standing } from './standing.ts'

export type GrantInput = {
  readonly day: CalendarDate
  readonly diaryNumber: string
  readonly decidedBy: string
  readonly amount: Kronor
  readonly perYear: PerYear
  readonly conditions: readonly string[]
  readonly priority?: string
  readonly area?: string
  readonly aidBasis?: NonNullable<FactOf<'decided'>['aidBasis']>
  readonly acknowledged: readonly string[]
}

/** What the rules look at beyond the case itself. */
export type GrantContext = {
  readonly rules: DirectionRules | undefined
  /** Bounds of the decision that the grant would pass: split and ceiling. */
  readonly passed: readonly { readonly id: string; readonly sentence: string }[]
  /** Why the case may not be granted at all, by exclusions and the microgrant rule. */
  readonly stopped: readonly string[]
  /** Left of the framework that a sub-project belongs to. */
  readonly leftOfFrame?: Kronor
  /** What is left of the company's room for aid of minor importance. */
  readonly leftOfDeMinimis?: Kronor
  readonly today: CalendarDate
}

/** @throws Refusal: see the tests, one for each sentence. */
export function grant(so: Standing, given: GrantInput, context: GrantContext): FactOf<'decided'> {
  assertDay(so, given.day, context.today)
  assertPositive(given.amount)
  assertByRules(so, given, context)
  assertMoney(given, context)
  return decision('granted', given)
}

/** A change of the grant in force: more, less, or other years. @throws Refusal `grant-below-paid`, and as `grant`. */
export function change(so: Standing, given: GrantInput, context: GrantContext): FactOf<'decided'> {
  if (given.amount < paidOf(so)) throw new Refusal('grant-below-paid')
  if (so.grant && given.day < so.grant.decidedOn) throw new Refusal('decision-before-decision')
  assertNotAhead(given.day, context.today)
  assertPositive(given.amount)
  assertByRules(so, given, context)
  assertMoney(given, context)
  return decision('changed', given)
}

function assertDay(so: Standing, day: CalendarDate, today: CalendarDate): void {
  if (so.appliedOn !== undefined && day < so.appliedOn) throw new Refusal('decision-before-application')
  assertNotAhead(day, today)
}

function assertByRules(so: Standing, { priority, area }: GrantInput, { rules, stopped }: GrantContext): void {
  if (rules === undefined) throw new Refusal('no-direction-decision')
  if (sortOf(so.description.kind) === 'insats') {
    if (!rules.priorities.some(({ id }) => id === priority)) throw new Refusal('priority-not-in-decision')
    if (area === undefined || area === '') throw new Refusal('one-area-exactly')
  }
  if (stopped.length > 0) throw new Refusal('stopped-by-rule', { problem: stopped.join(' ') })
}

function assertMoney({ amount, perYear, acknowledged, aidBasis }: GrantInput, context: GrantContext): void {
  if (sumKronor(perYear.map((each) => each.amount)) !== amount) throw new Refusal('years-do-not-sum')
  if (context.leftOfFrame !== undefined && amount > context.leftOfFrame) throw new Refusal('frame-exceeded')
  if (aidBasis === 'de-minimis' && context.leftOfDeMinimis !== undefined && amount > context.leftOfDeMinimis)
    throw new Refusal('de-minimis-exceeded')
  const unseen = context.passed.filter(({ id }) => !acknowledged.includes(id))
  if (unseen.length > 0)
    throw new Refusal('bounds-not-acknowledged', { problem: unseen.map(({ sentence }) => sentence).join(' ') })
}

function decision(outcome: 'granted' | 'changed', given: GrantInput): FactOf<'decided'> {
  const { conditions, acknowledged, ...rest } = given
  return { kind: 'decided', outcome, ...rest, conditions: [...conditions], acknowledged: [...acknowledged] }
}

/** @throws Refusal `reason-missing`, `decision-before-application`, `day-in-future`. */
export function turnDown(
  so: Standing,
  outcome: 'declined' | 'withdrawn',
  given: {
    readonly day: CalendarDate
    readonly diaryNumber: string
    readonly decidedBy: string
    readonly reason: string
  },
  today: CalendarDate,
): FactOf<'decided'> {
  if (given.reason.trim() === '') throw new Refusal('reason-missing')
  assertDay(so, given.day, today)
  return { kind: 'decided', outcome, ...given, perYear: [], conditions: [], acknowledged: [] }
}

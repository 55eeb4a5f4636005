/*
 * The rules that need nothing but the case itself: descriptions, applications, claims and payments.
 */
import { type CalendarDate, type Kronor, Refusal, sumKronor } from '../../foundation/index.ts'
import type { CaseDescription } from './case-description.ts'
import type { FactOf } from './case-fact.ts'
import { sortOf } from './case-kind.ts'
import { paidOf, type Standing } from './standing.ts'

/** @throws Refusal `company-missing`, `frame-missing`. */
export function assertDescribable({ kind, support, parent }: CaseDescription): void {
  if (sortOf(kind) === 'support' && support === undefined) throw new Refusal('company-missing')
  if (kind === 'sub-project' && parent === undefined) throw new Refusal('frame-missing')
}

/** @throws Refusal `amount-not-positive`, `day-in-future`, `decision-before-application`. */
export function apply(so: Standing, day: CalendarDate, amount: Kronor, today: CalendarDate): FactOf<'applied'> {
  assertPositive(amount)
  const decided = so.decisions[0]?.day
  if (decided !== undefined && decided < day) throw new Refusal('decision-before-application')
  assertNotAhead(day, today)
  return { kind: 'applied', day, amount }
}

/** @throws Refusal `amount-not-positive`, `claim-above-grant`, `before-decision`. */
export function claim(so: Standing, day: CalendarDate, amount: Kronor, text: string): FactOf<'claimed'> {
  assertPositive(amount)
  assertAfterDecision(so, day)
  const claimed = sumKronor([...so.claims.map((each) => each.amount), amount])
  if (claimed > granted(so)) throw new Refusal('claim-above-grant')
  return { kind: 'claimed', day, claim: `rekvisition-${so.claims.length + 1}`, amount, text }
}

/**
 * A payment, or a repayment when the amount is below zero.
 * @throws Refusal `payment-above-grant`, `repayment-above-paid`, `before-decision`, `day-in-future`, `amount-not-positive`.
 */
export function pay(
  so: Standing,
  given: { readonly day: CalendarDate; readonly amount: Kronor; readonly claim?: string },
  today: CalendarDate,
): FactOf<'paid'> {
  const { day, amount } = given
  if (amount === 0) throw new Refusal('amount-not-positive')
  assertAfterDecision(so, day)
  assertNotAhead(day, today)
  const after = sumKronor([paidOf(so), amount])
  if (after > granted(so)) throw new Refusal('payment-above-grant')
  if (after < 0) throw new Refusal('repayment-above-paid')
  return { kind: 'paid', ...given }
}

export function assertPositive(amount: Kronor): void {
  if (amount <= 0) throw new Refusal('amount-not-positive')
}

export function assertNotAhead(day: CalendarDate, today: CalendarDate): void {
  if (day > today) throw new Refusal('day-in-future')
}

function assertAfterDecision(so: Standing, day: CalendarDate): void {
  if (so.grant === undefined || day < so.grant.firstOn) throw new Refusal('before-decision')
}

function granted(so: Standing): number {
  return so.grant?.amount ?? 0
}

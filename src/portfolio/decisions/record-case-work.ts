/*
 * The work on a case beside its decisions: description, application, assessment, co-financing, budget, claims, payments and
 * corrections. Each is one call of `actOnCase` with its rule.
 */
import { type CalendarDate, type Kronor, kronor, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { actOnCase, type CaseVersion } from '../cases/act-on-case.ts'
import type { CaseDescription } from '../cases/case-description.ts'
import type { BudgetLine, FactOf } from '../cases/case-fact.ts'
import { listFactsOfCase } from '../cases/case-fact-store.ts'
import { apply, assertDescribable, assertNotAhead, claim, pay } from '../cases/case-rules.ts'
import type { Standing } from '../cases/standing.ts'
import { assess } from './assessment.ts'

type Work<Input> = (
  store: Store,
  person: Person,
  version: CaseVersion,
  input: Input,
  today: CalendarDate,
) => Promise<Standing>

/** @throws Refusal `company-missing`, `frame-missing`, and as `actOnCase`. */
export const recordDescription: Work<CaseDescription> = (store, person, version, description, today) =>
  actOnCase(store, person, version, 'describe', today, () => {
    assertDescribable(description)
    return [{ kind: 'described', day: today, description }]
  })

/** @throws Refusal `amount-not-positive`, `day-in-future`, `decision-before-application`, and as `actOnCase`. */
export const recordApplication: Work<{ readonly day: CalendarDate; readonly amount: Kronor }> = (
  store,
  person,
  version,
  { day, amount },
  today,
) => actOnCase(store, person, version, 'apply', today, (so) => [apply(so, day, amount, today)])

/** @throws Refusal `assessment-incomplete`, and as `actOnCase`. */
export const recordAssessment: Work<Parameters<typeof assess>[1]> = (store, person, version, given, today) =>
  actOnCase(store, person, version, 'assess', today, (so) => [assess(so.description.kind, given)])

/** @throws Refusal as `actOnCase`. */
export const recordCoFinancing: Work<Omit<FactOf<'co-financed'>, 'kind'>> = (store, person, version, given, today) =>
  actOnCase(store, person, version, 'co-finance', today, () => {
    assertNotAhead(given.day, today)
    if (given.amount < 0) throw new Refusal('amount-not-positive')
    return [{ kind: 'co-financed', ...given }]
  })

/** The whole budget as it is now. @throws Refusal as `actOnCase`. */
export const recordBudget: Work<{ readonly lines: readonly BudgetLine[] }> = (
  store,
  person,
  version,
  { lines },
  today,
) =>
  actOnCase(store, person, version, 'budget', today, () => {
    if (lines.some(({ amount }) => amount < kronor(0))) throw new Refusal('amount-not-positive')
    return [{ kind: 'budgeted', day: today, lines: [...lines] }]
  })

/** @throws Refusal `claim-above-grant`, `before-decision`, `amount-not-positive`, and as `actOnCase`. */
export const recordClaim: Work<{ readonly day: CalendarDate; readonly amount: Kronor; readonly text: string }> = (
  store,
  person,
  version,
  { day, amount, text },
  today,
) => actOnCase(store, person, version, 'claim', today, (so) => [claim(so, day, amount, text)])

/** @throws Refusal `payment-above-grant`, `repayment-above-paid`, `before-decision`, `day-in-future`, and as `actOnCase`. */
export const recordPayment: Work<{ readonly day: CalendarDate; readonly amount: Kronor; readonly claim?: string }> = (
  store,
  person,
  version,
  given,
  today,
) => actOnCase(store, person, version, 'pay', today, (so) => [pay(so, given, today)])

/** Takes back a fact that was wrong. The first description stays. @throws Refusal `not-found`, `reason-missing`, and as `actOnCase`. */
export const recordCorrection: Work<{ readonly fact: number; readonly reason: string }> = (
  store,
  person,
  version,
  { fact, reason },
  today,
) =>
  actOnCase(store, person, version, 'correct', today, async (so, { tx }) => {
    if (reason.trim() === '') throw new Refusal('reason-missing')
    const facts = await listFactsOfCase(tx.db, tx.region, so.id)
    if (fact === 1 || !facts.some(({ number }) => number === fact)) throw new Refusal('not-found')
    return [{ kind: 'corrected', day: today, fact, reason }]
  })

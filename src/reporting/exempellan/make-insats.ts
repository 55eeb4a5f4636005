/*
 * One invented insats and what happened in it, from registration to effects. Patterns are believable and so are the faults: late
 * reports, missing goals, results that nobody wrote down.
 */
import { addDays, addMonths, type CalendarDate, type Kronor, kronor, slug } from '../../foundation/index.ts'
import { type cases, followUp } from '../../portfolio/index.ts'
import type { Chance } from './chance.ts'
import { happenings } from './make-follow-up.ts'
import { coFinancing, granted, payments, turned } from './make-money.ts'
import {
  areas,
  effects,
  goals,
  mobilisations,
  municipalities,
  officers,
  outputs,
  owners,
  perspectives,
  priorities,
  themes,
  turns,
} from './words.ts'

export type Made = { readonly id: string; readonly facts: readonly cases.CaseFact[] }

/** Nothing happens after this day. */
export const lastDay = '2026-09-30' as CalendarDate

const effectGoals = goals.filter(({ level }) => level === 'effect-goal').map(({ id }) => id)

export type InsatsPlan = {
  readonly id: string
  readonly kind: cases.CaseKind
  readonly registered: CalendarDate
  readonly amount: Kronor
  /** Set for a sub-project. */
  readonly parent?: string
  /** Granted whatever chance says: a framework and its sub-projects. */
  readonly isGranted?: boolean
}

export function makeInsats(chance: Chance, plan: InsatsPlan): Made {
  const { registered, amount } = plan
  const description = describe(chance, plan)
  const applied = addDays(registered, chance.between(3, 30))
  const decided = addDays(applied, chance.between(25, 90))
  const facts: cases.CaseFact[] = [
    { kind: 'described', day: registered, description },
    { kind: 'applied', day: applied, amount: kronor(Math.round((amount / 100) * (1 + chance.throw() * 0.3))) },
    assessment(chance, addDays(applied, chance.between(5, 20))),
  ]
  const fate = plan.isGranted ? 0 : chance.throw()
  if (fate > 0.93) facts.push(turned('withdrawn', decided))
  else if (fate > 0.68) facts.push(turned('declined', decided))
  else facts.push(...life(chance, plan, description, decided))
  return { id: plan.id, facts: known(facts) }
}

/** What has happened by the last day, in the order of days; what has the same day keeps its order. */
export function known(facts: readonly cases.CaseFact[]): cases.CaseFact[] {
  const first = facts[0]
  return facts
    .filter((fact) => fact === first || fact.day <= lastDay)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function describe(chance: Chance, { kind, registered, parent }: InsatsPlan): cases.CaseDescription {
  const from = addMonths(registered, 4)
  const months = kind === 'feasibility-study' ? chance.between(3, 8) : chance.between(9, 36)
  const place = chance.some(municipalities, chance.pick([0, 1, 1, 2, 2, 3]))
  return {
    title: `${chance.pick(themes)}, ${chance.pick(turns)}`,
    kind,
    summary: 'Påhittad insats i Exempellän, för prov och visning.',
    ...(chance.happens(0.97) ? { owner: chance.pick(owners) } : {}),
    municipalities: place,
    placeKind: place.length === 0 ? 'whole-county' : chance.pick(['city', 'town', 'rural', 'rural']),
    priority: chance.pick(priorities).id,
    areas: [chance.pick(areas)],
    goals: chance.happens(0.9) ? chance.some(effectGoals.slice(0, -1), chance.between(1, 2)) : [],
    ...(chance.happens(0.5) ? { challenge: chance.pick(mobilisations).id } : {}),
    perspectives: chance.some(perspectives.map(slug), 1),
    ...(parent === undefined ? {} : { parent }),
    period: { from, to: addMonths(from, months) },
    subgoals: [
      {
        id: 'delmal-1',
        text: `Antal ${chance.pick(outputs)}`,
        unit: 'antal',
        baseline: 0,
        target: chance.between(5, 80),
      },
      {
        id: 'delmal-2',
        text: `Antal ${chance.pick(effects)}`,
        unit: 'antal',
        baseline: 0,
        target: chance.between(2, 30),
      },
    ],
    officer: chance.pick(officers),
    ...(place.length === 1 ? { regionalValue: 'Erfarenheterna sprids till alla kommuner.' } : {}),
    purposes: kind === 'commission' && chance.happens(0.05) ? ['follow-up'] : [],
  }
}

function assessment(chance: Chance, day: CalendarDate): cases.CaseFact {
  const criteria = ['goal', 'regional-value', 'innovation', 'equality', 'sustainability', 'feasibility', 'lasting']
  return {
    kind: 'assessed',
    day,
    reader: chance.pick(officers),
    checklist: [{ item: 'complete', met: true, note: '' }],
    criteria: criteria.map((criterion) => ({
      criterion,
      grade: chance.pick([1, 2, 2, 3] as const),
      reason: 'Exempel.',
    })),
    recommendation: 'grant',
  }
}

function life(chance: Chance, plan: InsatsPlan, about: cases.CaseDescription, decided: CalendarDate): cases.CaseFact[] {
  const { amount } = plan
  const { period } = about
  if (period === undefined) return []
  const start = decided > period.from ? decided : period.from
  const isChanged = chance.happens(0.08) && plan.parent === undefined && plan.kind !== 'framework'
  const final = (isChanged ? Math.round(amount * 1.1) : amount) as Kronor
  const steps = followUp.proposePlan({ from: start, to: period.to > start ? period.to : addMonths(start, 6) })
  return [
    granted('granted', decided, amount, about, start),
    ...(isChanged ? [granted('changed', addMonths(decided, 5), final, about, start)] : []),
    ...coFinancing(chance, amount, decided),
    { kind: 'planned', day: decided, steps },
    ...(plan.kind === 'framework'
      ? []
      : payments(chance, final, start, period.to, isChanged ? addMonths(decided, 6) : start)),
    ...happenings(chance, steps, about),
  ]
}

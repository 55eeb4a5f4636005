/*
 * The fields that an import compares and writes, and what a case says in each of them. What is not here is never touched by an import:
 * couplings made by hand stay.
 */
import { sumKronor } from '../../foundation/index.ts'
import { paidOf, type Standing } from '../cases/standing.ts'
import type { ImportedCase } from './read-cases.ts'

export const comparedFields = [
  'title',
  'summary',
  'kind',
  'owner',
  'ownerNumber',
  'officer',
  'municipalities',
  'priority',
  'area',
  'goals',
  'from',
  'to',
  'appliedOn',
  'applied',
  'decidedOn',
  'granted',
  'paid',
  'state',
] as const satisfies readonly (keyof ImportedCase)[]
export type ComparedField = (typeof comparedFields)[number]

export type FieldValue = string | number | readonly string[] | undefined

export function presentValue(so: Standing, field: ComparedField): FieldValue {
  const about = so.description
  const values: Record<ComparedField, FieldValue> = {
    title: about.title,
    summary: about.summary || undefined,
    kind: about.kind,
    owner: about.owner ?? about.support?.company,
    ownerNumber: about.ownerNumber,
    officer: about.officer,
    municipalities: about.municipalities.toSorted(),
    priority: so.grant?.priority ?? about.priority,
    area: so.grant?.area ?? (about.areas.length === 1 ? about.areas[0] : undefined),
    goals: about.goals,
    from: about.period?.from,
    to: about.period?.to,
    appliedOn: so.appliedOn,
    applied: so.applied,
    decidedOn: so.grant?.firstOn ?? so.decisions[0]?.day,
    granted: so.grant?.amount,
    paid: so.payments.length === 0 ? undefined : sumKronor([paidOf(so)]),
    state: so.state,
  }
  return values[field]
}

/** An empty list and nothing are the same; an amount of nothing is not zero, but a payment of zero is none. */
export function isSame(a: FieldValue, b: FieldValue): boolean {
  return JSON.stringify(tidy(a)) === JSON.stringify(tidy(b))
}

function tidy(value: FieldValue): FieldValue {
  if (value === undefined || value === 0) return undefined
  return typeof value === 'object' && value.length === 0 ? undefined : value
}

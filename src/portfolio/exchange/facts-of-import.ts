/*
 * The dated facts that an import adds: a new case from beginning to where the file says it is, or what has changed in one that is known.
 * What another system decided is recorded as decided; our own rules for granting are not tried on it again.
 */
import {
  addDays,
  type CalendarDate,
  type Kronor,
  kronor,
  lessKronor,
  type OrganisationNumber,
} from '../../foundation/index.ts'
import type { CaseDescription } from '../cases/case-description.ts'
import type { CaseFact, FactOf } from '../cases/case-fact.ts'
import { sortOf } from '../cases/case-kind.ts'
import { paidOf, type Standing } from '../cases/standing.ts'
import type { CaseDifference, FieldChange } from './compare-import.ts'
import type { ImportMapping } from './import-mapping.ts'
import type { ImportedCase } from './read-cases.ts'

export function factsOfNew(file: ImportedCase, mapping: ImportMapping, today: CalendarDate): CaseFact[] {
  const decided = file.decidedOn ?? file.from ?? today
  const applied = file.appliedOn ?? decided
  const state = file.state ?? (file.granted === undefined ? 'applied' : 'granted')
  const facts: CaseFact[] = [{ kind: 'described', day: applied, description: describe(file, mapping) }]
  const amount = file.applied ?? file.granted
  if (amount !== undefined && state !== 'draft') facts.push({ kind: 'applied', day: applied, amount })
  for (const { financier, amount: sum } of file.coFinancing)
    facts.push({ kind: 'co-financed', day: decided, financier, state: 'granted', amount: sum })
  if (state === 'declined' || state === 'withdrawn') facts.push({ ...decision(file, decided), outcome: state })
  if (file.granted !== undefined && (state === 'granted' || state === 'closed')) facts.push(decision(file, decided))
  if (file.paid !== undefined && file.paid !== 0)
    facts.push({ kind: 'paid', day: later(decided, min(file.to, today)), amount: file.paid })
  if (state === 'closed') facts.push({ kind: 'closed', day: later(decided, min(file.to, today)) })
  return facts
}

/** Only the fields that are to change; the rest of the case stays as it is. */
export function factsOfChanges(
  so: Standing,
  { file, changes }: Pick<CaseDifference, 'file' | 'changes'>,
  today: CalendarDate,
): CaseFact[] {
  const fields = new Map(changes.map((change) => [change.field, change]))
  const facts: CaseFact[] = []
  const about = described(so.description, changes)
  if (about !== undefined) facts.push({ kind: 'described', day: today, description: about })
  if (fields.has('applied') || fields.has('appliedOn'))
    facts.push({
      kind: 'applied',
      day: file.appliedOn ?? so.appliedOn ?? today,
      amount: file.applied ?? so.applied ?? kronor(0),
    })
  if (fields.has('granted') && file.granted !== undefined)
    facts.push({
      ...decision(file, so.grant ? today : (file.decidedOn ?? today)),
      outcome: so.grant ? 'changed' : 'granted',
    })
  if (fields.has('paid') && file.paid !== undefined)
    facts.push({ kind: 'paid', day: today, amount: lessKronor(file.paid, paidOf(so)) })
  const state = fields.get('state')?.after
  if (state === 'closed') facts.push({ kind: 'closed', day: today })
  if (state === 'declined' || state === 'withdrawn')
    facts.push({ ...decision(file, file.decidedOn ?? today), outcome: state })
  return facts
}

function decision(file: ImportedCase, day: CalendarDate): FactOf<'decided'> {
  const amount = file.granted
  return {
    kind: 'decided',
    outcome: 'granted',
    day,
    decidedBy: 'import',
    ...(amount === undefined ? {} : { amount }),
    perYear: amount === undefined ? [] : spread(amount, file.from ?? day, file.to ?? day),
    conditions: [],
    ...(file.priority === undefined ? {} : { priority: file.priority }),
    ...(file.area === undefined ? {} : { area: file.area }),
    acknowledged: [],
  }
}

/** Evenly over the years of the period, since the file does not say more. */
function spread(amount: Kronor, from: CalendarDate, to: CalendarDate): FactOf<'decided'>['perYear'] {
  const [first, last] = [Number(from.slice(0, 4)), Math.max(Number(from.slice(0, 4)), Number(to.slice(0, 4)))]
  const part = Math.floor(amount / (last - first + 1))
  return Array.from({ length: last - first + 1 }, (_, place) => ({
    year: first + place,
    amount: (place === 0 ? amount - part * (last - first) : part) as Kronor,
  }))
}

function describe(file: ImportedCase, { system, kind }: ImportMapping): CaseDescription {
  const chosen = file.kind ?? kind
  return {
    title: file.title ?? file.key.slice(0, 300),
    kind: chosen,
    summary: file.summary ?? '',
    ...(file.owner === undefined ? {} : { owner: file.owner }),
    ...(file.ownerNumber === undefined ? {} : { ownerNumber: file.ownerNumber }),
    ...(file.officer === undefined ? {} : { officer: file.officer }),
    municipalities: [...(file.municipalities ?? [])],
    ...(file.priority === undefined ? {} : { priority: file.priority }),
    areas: file.area === undefined ? [] : [file.area],
    goals: [...(file.goals ?? [])],
    perspectives: [],
    ...(file.from && file.to ? { period: { from: file.from, to: file.to } } : {}),
    subgoals: [],
    purposes: [],
    ...(sortOf(chosen) === 'support' ? { support: companyOf(file) } : {}),
    source: { system, id: file.key },
  }
}

/** Whether a new case can be made of it: business support needs its company, and a sub-project its framework, which no list names. */
export function isWhole(file: ImportedCase, { kind }: ImportMapping): boolean {
  const chosen = file.kind ?? kind
  if (chosen === 'sub-project') return false
  return sortOf(chosen) !== 'support' || (file.ownerNumber !== undefined && file.industry !== undefined)
}

/** What the list does not say of the company is said to be so of nobody: no target group, no ownership. */
function companyOf({ owner, ownerNumber, industry = '', locality = '', title }: ImportedCase) {
  return {
    company: owner ?? title ?? '',
    organisation: ownerNumber as OrganisationNumber,
    industry,
    locality,
    inExemptArea: false,
    newIdea: false,
    existingCompany: true,
    targetGroups: [],
    ownership: {},
  }
}

/** Undefined when no change concerns the description. */
function described(about: CaseDescription, changes: readonly FieldChange[]): CaseDescription | undefined {
  const over: Record<string, unknown> = {}
  for (const { field, after } of changes) {
    if (['title', 'summary', 'owner', 'ownerNumber', 'officer', 'municipalities', 'priority', 'goals'].includes(field))
      over[field] = after
    if (field === 'area') over['areas'] = [after]
    if (field === 'from' || field === 'to') {
      const period = (over['period'] ?? about.period ?? {}) as Partial<{ from: CalendarDate; to: CalendarDate }>
      over['period'] = { from: period.from ?? after, to: period.to ?? after, [field]: after }
    }
  }
  return Object.keys(over).length === 0 ? undefined : { ...about, ...over }
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b
}

function min(day: CalendarDate | undefined, today: CalendarDate): CalendarDate {
  return day === undefined || day > today ? addDays(today, 0) : day
}

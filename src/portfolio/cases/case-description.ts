/*
 * What a case is about, as its officer describes it. A changed description is a new dated fact; the old one is kept.
 * What nobody has said is absent, and listed as missing.
 */
import { z } from 'zod'
import {
  type CalendarDate,
  isCalendarDate,
  isOrganisationNumber,
  type Kronor,
  type OrganisationNumber,
  Slug,
} from '../../foundation/index.ts'
import { caseKinds } from './case-kind.ts'

export const Day = z.custom<CalendarDate>((value) => typeof value === 'string' && isCalendarDate(value), 'Inget datum.')

/** Whole öre; see Kronor. */
export const Amount = z.custom<Kronor>((value) => Number.isSafeInteger(value), 'Inget belopp i hela öre.')

export const OrganisationId = z.custom<OrganisationNumber>(
  (value) => typeof value === 'string' && isOrganisationNumber(value),
  'Inget organisationsnummer.',
)

/** From the first day to the last, both counted. */
export const DayPeriod = z
  .strictObject({ from: Day, to: Day })
  .refine(({ from, to }) => from <= to, 'Perioden slutar före den börjar.')
export type DayPeriod = z.infer<typeof DayPeriod>

/** What the money would go to, where the direction decision may say no. */
export const purposes = ['housing-investment', 'direct-aid', 'follow-up'] as const
export type Purpose = (typeof purposes)[number]

export const placeKinds = ['city', 'town', 'rural', 'whole-county'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** Something that the insats is to reach, with a number where there is one. */
export const CaseSubgoal = z.strictObject({
  id: Slug,
  text: z.string().min(1),
  unit: z.string().optional(),
  baseline: z.number().optional(),
  target: z.number().optional(),
})
export type CaseSubgoal = z.infer<typeof CaseSubgoal>

/** As the owner states it. Leaves the region only in sums, and those are suppressed where they are few. */
export const Ownership = z.strictObject({
  /** Share of the company that women run, 0–100. */
  womenShare: z.number().min(0).max(100).optional(),
  bornOutsideNordics: z.boolean().optional(),
})
export type Ownership = z.infer<typeof Ownership>

export const SupportedCompany = z.strictObject({
  company: z.string().min(1),
  organisation: OrganisationId,
  /** Industry, SNI 2007: five digits, `25.620`; two to five are accepted. */
  industry: z.string().regex(/^\d{2}(\.\d{1,3})?$/),
  locality: z.string(),
  /** Inside the urban area that the direction decision's microgrant rule exempts. */
  inExemptArea: z.boolean(),
  newIdea: z.boolean(),
  existingCompany: z.boolean(),
  targetGroups: z.array(Slug),
  ownership: Ownership,
})
export type SupportedCompany = z.infer<typeof SupportedCompany>

export const CaseDescription = z.strictObject({
  title: z.string().min(1).max(300),
  kind: z.enum(caseKinds),
  summary: z.string(),
  owner: z.string().optional(),
  ownerNumber: OrganisationId.optional(),
  /** Municipality codes of SCB, four digits; none means the whole county. */
  municipalities: z.array(z.string().regex(/^\d{4}$/)),
  placeKind: z.enum(placeKinds).optional(),
  priority: Slug.optional(),
  areas: z.array(Slug),
  goals: z.array(Slug),
  challenge: Slug.optional(),
  perspectives: z.array(Slug),
  /** The framework that a sub-project belongs to. */
  parent: z.string().optional(),
  period: DayPeriod.optional(),
  subgoals: z.array(CaseSubgoal),
  officer: z.string().optional(),
  /** Why the region gains from what takes place in one municipality. */
  regionalValue: z.string().optional(),
  purposes: z.array(z.enum(purposes)),
  support: SupportedCompany.optional(),
  /** Where the case came from, when it was imported. */
  source: z.strictObject({ system: z.string(), id: z.string() }).optional(),
})
export type CaseDescription = z.infer<typeof CaseDescription>

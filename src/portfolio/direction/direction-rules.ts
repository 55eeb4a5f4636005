/*
 * The direction decision as rules: what the politicians decided for a year, as data that an administrator reads and changes, each
 * rule with its sentence in Swedish. A change is a new version; the latest version that covers a day is in force on it.
 */
import { z } from 'zod'
import { type CalendarDate, Slug } from '../../foundation/index.ts'
import { Amount, Day, purposes } from '../cases/case-description.ts'

const sentence = z.string().min(1)

export const RulePriority = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  sentence,
  /** What is not paid for under this priority, although it is under others. */
  notFor: z.array(z.enum(purposes)),
})

/** What stops a case whatever its priority. */
export const Exclusion = z.strictObject({
  id: Slug,
  what: z.enum([...purposes, 'single-municipality']),
  sentence,
})

export const DirectionRules = z.strictObject({
  year: z.number().int(),
  /** The days on which cases are judged by these rules. */
  from: Day,
  to: Day,
  diaryNumber: z.string().optional(),
  priorities: z.array(RulePriority).min(1),
  /** What raises a case above others; has no say over what may be granted. */
  raising: z.array(z.strictObject({ id: Slug, sentence })),
  requirements: z.array(z.strictObject({ id: Slug, sentence })),
  exclusions: z.array(Exclusion),
  /** Indicative: passing it is shown and must be acknowledged. */
  split: z.strictObject({ projects: Amount, support: Amount, sentence }),
  /** For follow-up and evaluation, inside the total. */
  followUpCeiling: z.strictObject({ amount: Amount, sentence }),
  targetGroups: z.array(z.strictObject({ id: Slug, name: z.string().min(1) })),
  microgrant: z.strictObject({
    exemptArea: z.string().min(1),
    sentence,
    exceptions: z.array(
      z.strictObject({ id: z.enum(['born-outside-nordics', 'woman-with-new-idea-in-existing-company']), sentence }),
    ),
  }),
  /** Aid of minor importance: the ceiling of Regulation (EU) 2023/2831, article 3(2), and the rate it is counted at. */
  deMinimis: z.strictObject({
    ceilingEuro: z.number().positive(),
    kronorPerEuro: z.number().positive(),
    years: z.number().int().positive(),
    /** Warn at this share of the ceiling. */
    warnAt: z.number().min(0).max(1),
    sentence,
  }),
})
export type DirectionRules = z.infer<typeof DirectionRules>

export type RulesVersion = { readonly version: number; readonly rules: DirectionRules }

/** The rules that a decision on the day is judged by; undefined when no decision covers the day. */
export function rulesInForce(versions: readonly RulesVersion[], day: CalendarDate): RulesVersion | undefined {
  return versions
    .filter(({ rules }) => rules.from <= day && day <= rules.to)
    .toSorted((a, b) => a.rules.year - b.rules.year || a.version - b.version)
    .at(-1)
}

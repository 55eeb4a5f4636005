/*
 * The register as a report sees it: everything that a region has on record about a year, read in one go and never changed.
 */
import { z } from 'zod'
import type { DatedEvent, Network } from '../../cooperation/index.ts'
import { Papers, Slug } from '../../foundation/index.ts'
import type { Analysis } from '../../knowledge/index.ts'
import type { Organisation } from '../../organisations/index.ts'
import type { appropriations, Insats } from '../../portfolio/index.ts'
import type { Plan, Strategy } from '../../strategy/index.ts'

/** What else the year's account tells, for one question of the form: a tick, a yes or no, or a fact in our own words. */
export const Fact = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('tick'),
    id: Slug,
    section: z.string(),
    label: z.string(),
    ticked: z.boolean(),
    papers: Papers,
  }),
  z.strictObject({
    kind: z.literal('yes-no'),
    id: Slug,
    question: z.string(),
    label: z.string(),
    answer: z.enum(['ja', 'nej']),
    papers: Papers,
  }),
  z.strictObject({
    kind: z.literal('told'),
    id: Slug,
    /** Sections of the form where it belongs, `1.3.2`; empty for what fits none. */
    section: z.string(),
    subject: z.string(),
    text: z.string(),
    papers: Papers,
  }),
])
export type Fact = z.infer<typeof Fact>

export type Register = {
  readonly region: { readonly id: string; readonly name: string; readonly county: string }
  readonly year: number
  readonly strategy: Strategy | undefined
  readonly plans: readonly Plan[]
  readonly appropriation: appropriations.Appropriation | undefined
  readonly decision: appropriations.DirectionDecision | undefined
  /** Funded this year first, then the earlier ones, each in the account's order. */
  readonly insatser: readonly Insats[]
  readonly figures: readonly appropriations.StatedFigure[]
  readonly analyses: readonly Analysis[]
  readonly organisations: readonly Organisation[]
  readonly networks: readonly Network[]
  readonly events: readonly DatedEvent[]
  readonly facts: readonly Fact[]
}

/*
 * What is signed: the whole report as one package. Text, figures with their readings and rows, form, sources, versions, and a hash over all
 * of it in canonical form. How it travels as a file: package-file.ts.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { asId, type CalendarDate } from '../../foundation/index.ts'
import { canonical } from '../../store/index.ts'

const Tree = z.looseObject({ type: z.string() })

export const FrozenFigure = z.strictObject({
  ask: z.string(),
  label: z.string(),
  definition: z.string(),
  /** As it reads in the text. */
  text: z.string(),
  value: z.number().nullable(),
  unit: z.string(),
  period: z.string(),
  source: z.string(),
  readings: z.array(z.strictObject({ period: z.string(), value: z.number() })),
  rows: z.array(z.strictObject({ id: z.string(), name: z.string(), value: z.number() })),
})
export type FrozenFigure = z.infer<typeof FrozenFigure>

export const FrozenAnswer = z.strictObject({
  question: z.string(),
  prompt: z.string(),
  section: z.string(),
  version: z.number().int(),
  savedBy: z.string(),
  savedOn: z.string(),
  content: Tree,
})
export type FrozenAnswer = z.infer<typeof FrozenAnswer>

export const SignedPackage = z.strictObject({
  kind: z.literal('kraftsamling-report'),
  /** Raised when the shape changes. */
  format: z.literal(1),
  region: z.strictObject({ id: z.string(), name: z.string() }),
  round: z.string(),
  report: z.string(),
  year: z.number().int(),
  number: z.number().int().positive(),
  /** Why it was amended; empty at sign-off. */
  reason: z.string(),
  /** The hash of the report that it amends; empty at sign-off. */
  amends: z.string(),
  signedBy: z.strictObject({ id: z.string(), name: z.string() }),
  signedOn: z.iso.date(),
  /** The version of the product that made it. */
  product: z.string(),
  form: z.strictObject({ id: z.string(), title: z.string(), hash: z.string(), content: z.looseObject({}) }),
  /** The whole document, figures as they were. */
  tree: Tree,
  answers: z.array(FrozenAnswer),
  figures: z.array(FrozenFigure),
  sources: z.array(z.string()),
  findingsSetAside: z.array(
    z.strictObject({ rule: z.string(), question: z.string(), message: z.string(), reason: z.string() }),
  ),
  /** The head of the journal: the state of the register that it was made from. */
  journal: z.string(),
  /** True when what it tells is invented. */
  invented: z.boolean(),
})
export type SignedPackage = z.infer<typeof SignedPackage>

export function hashOfPackage(content: SignedPackage): string {
  return createHash('sha256').update(canonical(content)).digest('hex')
}

/** A day as it stands in a package, where it has been checked to be one. */
export function dayOf(text: string): CalendarDate {
  return asId<'CalendarDate'>(text)
}

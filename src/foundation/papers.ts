/*
 * The papers of a fact: in which document it stands, and on which lines, so that whoever doubts it can look.
 */
import { z } from 'zod'

export const Papers = z.strictObject({
  document: z.string().min(1),
  /** 1-based lines of the document's text; the first is where it is first said. */
  lines: z.array(z.number().int().positive()),
})
export type Papers = z.infer<typeof Papers>

/** The shape of an identifier in a data file: a slug that an address can carry. */
export const Slug = z.string().regex(/^[a-z0-9-]+$/, 'Skriv små bokstäver a–z, siffror och bindestreck.')

/** A period in a data file: `{ "from": 2018, "to": 2030 }`. */
export const PeriodOfYears = z
  .strictObject({ from: z.number().int().min(1900).max(2200), to: z.number().int().min(1900).max(2200) })
  .refine(({ from, to }) => from <= to, 'Perioden slutar före den börjar.')

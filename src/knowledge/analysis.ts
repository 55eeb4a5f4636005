/*
 * An analysis, follow-up or evaluation that the region made during the year: what it is about, what it is for and how it has
 * been used. `purpose` is kept as stated, also where it is not one of the form's allowed values; the checker points at that.
 */
import { z } from 'zod'
import { Papers, Slug } from '../foundation/index.ts'

export const Analysis = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  kind: z.string(),
  year: z.number().int(),
  fundedBy11: z.enum(['ja', 'nej', 'delvis']),
  purpose: z.string(),
  content: z.string(),
  use: z.string().optional(),
  frequency: z.string().optional(),
  papers: Papers,
})
export type Analysis = z.infer<typeof Analysis>

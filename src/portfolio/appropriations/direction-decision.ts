/*
 * The direction decision (inriktningsbeslut) is the yearly political decision on how the appropriation is used: priorities
 * without rank, what raises priority, what cannot be paid for, whom business support is for. It is data: who reads it here
 * reads what the politicians decided.
 */
import { z } from 'zod'
import { Papers, Slug } from '../../foundation/index.ts'

export const Priority = z.strictObject({
  id: Slug,
  name: z.string(),
  focus: z.array(z.string()),
  excluded: z.array(z.string()),
  papers: Papers,
})
export type Priority = z.infer<typeof Priority>

export const DirectionDecision = z.strictObject({
  id: Slug,
  year: z.number().int(),
  name: z.string(),
  politicallyAdopted: z.boolean(),
  ranked: z.boolean(),
  priorities: z.array(Priority).min(1),
  raising: z.array(z.string()),
  exclusions: z.array(z.string()),
  requirements: z.array(z.string()),
  targetGroups: z.array(z.string()),
  microgrant: z.strictObject({ area: z.string(), exceptions: z.array(z.string()) }),
  papers: Papers,
})
export type DirectionDecision = z.infer<typeof DirectionDecision>

/*
 * A network (council, partnership, forum, group) is people from several organisations who meet, with or without a rhythm.
 * What the source does not tell, members or rhythm, is missing.
 */
import { z } from 'zod'
import { Papers, Slug } from '../foundation/index.ts'

export const Network = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  kind: z.string(),
  members: z.array(z.string()),
  /** How many members the source says there are, where it gives a number. */
  memberCount: z.number().int().positive().optional(),
  rhythm: z.string().optional(),
  role: z.string().optional(),
  since: z.string().optional(),
  papers: Papers,
})
export type Network = z.infer<typeof Network>

export function missingInNetwork(network: Network): string[] {
  return [...(network.members.length > 0 ? [] : ['medlemmar']), ...(network.rhythm ? [] : ['mötesrytm'])]
}

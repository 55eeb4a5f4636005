/*
 * An organisation is an authority, company, association or school that the region works with. It has one name and as many
 * aliases as people write: the checker and the reader of reports use both.
 */
import { z } from 'zod'
import { folded, Papers, Slug } from '../foundation/index.ts'

export const kindsOfOrganisation = [
  'region',
  'state',
  'municipality',
  'association',
  'business',
  'education',
  'culture',
] as const

export const Organisation = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  aliases: z.array(z.string()),
  kind: z.enum(kindsOfOrganisation),
  papers: Papers,
})
export type Organisation = z.infer<typeof Organisation>

/** The organisation that somebody means, by name or alias, whatever the case and dashes. */
export function findByName(organisations: readonly Organisation[], name: string): Organisation | undefined {
  const wanted = folded(name)
  return organisations.find((each) => [each.name, ...each.aliases].some((known) => folded(known) === wanted))
}

/*
 * Something that happened, or was to happen, at a time that the source tells more or less exactly: a day, a month, a season.
 * The time is kept as told; `sort` puts events in order.
 */
import { z } from 'zod'
import { Papers, Slug } from '../foundation/index.ts'

export const DatedEvent = z.strictObject({
  id: Slug,
  /** As it may be printed: "våren 2021", "2021-09". */
  when: z.string().min(4),
  /** The earliest day it can have been: 2021-03-01 for a spring. */
  sort: z.iso.date(),
  what: z.string().min(1),
  papers: Papers,
})
export type DatedEvent = z.infer<typeof DatedEvent>

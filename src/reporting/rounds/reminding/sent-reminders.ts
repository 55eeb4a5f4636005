/*
 * Who was reminded of what, when and by whom, as the journal tells it: the latest first. Pure.
 */
import { z } from 'zod'
import type { JournalLine } from '../../../store/index.ts'

export type SentReminder = {
  readonly at: string
  /** The leader who sent it, or `rhythm`. */
  readonly by: string
  readonly person: string
  readonly questions: readonly string[]
  readonly byMail: boolean
}

const Told = z
  .object({
    person: z.string().optional(),
    /** Lines from before reviewers were reminded name the writer. */
    writer: z.string().optional(),
    questions: z.array(z.string()),
    byMail: z.boolean(),
  })
  .transform(({ person, writer, ...told }) => ({ ...told, person: person ?? writer ?? '' }))

/** @param lines those of the round. */
export function sentReminders(lines: readonly JournalLine[]): SentReminder[] {
  return lines
    .flatMap(({ what, who, at, after }) => {
      const told = what === 'writer.reminded' ? Told.safeParse(after) : undefined
      return told?.success ? [{ at, by: who, ...told.data }] : []
    })
    .toReversed()
}

/*
 * A door is an address where something is changed. It says everything a reviewer must know: the address, who may knock, what goes
 * into the journal, what may be sent and what then happens. The type demands all of it, so nothing can be forgotten; tokens,
 * size limits and error pages are the same for all doors (walk-door.ts).
 */
import type { z } from 'zod'
import type { WebText } from '../texts/index.ts'
import type { Who } from './page.ts'
import type { PageView, Visit } from './visit.ts'

/** What a door answers: somewhere else to go, or a page to show in place. */
export type DoorAnswer =
  | {
      readonly kind: 'go'
      readonly to: string
      readonly notice?: WebText
      /** The token of a new session, or `end`. */
      readonly session?: string
      readonly language?: string
    }
  | { readonly kind: 'show'; readonly view: PageView }

/** What was typed and what is wrong with it: problems by field, and one for the form as a whole. */
export type Attempt = {
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, WebText>>
  /** A sentence about the whole form, from a refusal. */
  readonly refusal?: string
  readonly status: 403 | 404 | 409 | 422 | 429
}

export type Door<Input> = {
  readonly at: string
  readonly who: Who
  /** Journal codes. `done` is written by the use case in its own transaction; `refused` is written by the door. */
  readonly journal: { readonly done: string; readonly refused: string }
  /** Problems are keys of web texts, so that each has its sentence in both languages. */
  readonly input: z.ZodType<Input>
  /** Fields that a person has written at length: shown again when the form cannot be taken at all. Never a password. */
  readonly keeps?: readonly string[]
  readonly handle: (visit: Visit, input: Input) => Promise<DoorAnswer>
  /** The form again with everything that was typed. */
  readonly again: (visit: Visit, attempt: Attempt) => Promise<PageView>
}

/** A door whose input type is known only to itself, so that doors of all kinds lie in one list. */
export type AnyDoor = Omit<Door<never>, 'input' | 'handle'> & {
  readonly input: z.ZodType
  readonly open: (visit: Visit, input: unknown) => Promise<DoorAnswer>
}

export function door<Input>(given: Door<Input>): AnyDoor {
  const { handle, ...rest } = given
  return { ...rest, open: async (visit, input) => handle(visit, given.input.parse(input)) }
}

export function goTo(to: string, notice?: WebText): DoorAnswer {
  return notice === undefined ? { kind: 'go', to } : { kind: 'go', to, notice }
}

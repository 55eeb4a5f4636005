/*
 * A page is something to read at an address. It says who may see it; the type demands that it is said.
 */
import type { Person } from '../people/index.ts'
import type { PageView, Visit } from './visit.ts'

/** `everyone`: no sign-in. `signed-in`: any role. Otherwise a permission, the same that guards the doors. */
export type Who = 'everyone' | 'signed-in' | ((person: Person) => boolean)

export type Page = {
  readonly at: string
  readonly who: Who
  /** @throws Refusal `not-found` when there is nothing at the address. */
  readonly show: (visit: Visit) => Promise<PageView> | PageView
}

export function page(given: Page): Page {
  return given
}

export type Entry = 'let-in' | 'must-sign-in' | 'refused'

export function entry(who: Who, person: Person | undefined): Entry {
  if (who === 'everyone') return 'let-in'
  if (person === undefined) return 'must-sign-in'
  return who === 'signed-in' || who(person) ? 'let-in' : 'refused'
}

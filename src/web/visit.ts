/*
 * A visit is one request for a page or a door, already understood: who comes, in which language, what was asked for.
 * Pages and doors see a visit and never the request itself.
 */
import type { ComponentChildren } from 'preact'
import type { CalendarDate } from '../foundation/index.ts'
import type { Person } from '../people/index.ts'
import type { Register } from '../reporting/index.ts'
import type { Language, SayWeb, WebText } from '../texts/index.ts'
import type { House } from './house.ts'

/** A file that was sent with a form. */
export type SentFile = { readonly name: string; readonly bytes: Uint8Array }

export type Visit = {
  readonly house: House
  readonly path: string
  /** Where we are reached, for an address that is followed from elsewhere: `https://kraftsamling.region.se`. */
  readonly address: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly language: Language
  readonly t: SayWeb
  readonly person: Person | undefined
  /** The token of the session; only what ends a session asks for it. */
  readonly session: string | undefined
  /** Goes into every form; bound to the session, or to the browser where there is no session. */
  readonly formToken: string
  /** What just succeeded, to be said once at the top of the page. */
  readonly notice: WebText | undefined
  readonly today: CalendarDate
  /** Files that came with the form, by field; none on pages. */
  readonly files: Readonly<Record<string, SentFile>>
  /** The register of the region and year, read at most once per visit. */
  readonly register: () => Promise<Register>
}

export type Crumb = { readonly name: string; readonly href: string }

/** A page ready to be framed. The frame adds the h1 from `title`, the breadcrumbs and the rest. */
export type PageView = {
  readonly title: string
  /** True when the title is a name out of the register, which is Swedish on English pages too. */
  readonly swedishTitle?: boolean
  readonly crumbs?: readonly Crumb[]
  /** What the last breadcrumb says; the title, where it is not given. */
  readonly here?: string
  /** One or two sentences under the h1. */
  readonly lead?: ComponentChildren
  readonly body: ComponentChildren
  readonly island?: 'answer-editor' | 'ledger-report' | 'movement-form'
  /** Tables and charts may be wider than the reading width. */
  readonly wide?: boolean
  readonly status?: 200 | 403 | 404 | 409 | 413 | 422 | 429 | 500
}

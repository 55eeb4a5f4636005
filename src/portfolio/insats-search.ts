/*
 * A search among insatser: what is asked for, and one page of what was found.
 */
import type { Insats } from './insats.ts'

export type InsatsSearch = {
  readonly text?: string | undefined
  readonly year?: number | undefined
  readonly reported?: Insats['reported'] | undefined
  /** A section or the beginning of one: `1.4` finds 1.4.1 too. */
  readonly section?: string | undefined
  readonly area?: string | undefined
  readonly goal?: string | undefined
  readonly priority?: string | undefined
  /** As in the account (latest year first), or by title in Swedish order. */
  readonly sort: 'account' | 'name'
  readonly descending?: boolean
  /** From 1. */
  readonly page: number
  readonly size: number
}

export type InsatsPage = { readonly total: number; readonly insatser: readonly Insats[] }

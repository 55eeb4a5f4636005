/*
 * The journal: who did what, when, in lines that are added and never changed. Each line carries the hash of the line before,
 * so that a line that was changed, taken out or put in shows. The head row is locked while a line is added: two writers on
 * a server cannot both follow the same line. This file is the chain; the lines lie in journal-store.ts.
 */
import { createHash } from 'node:crypto'
import type { RegionId } from '../foundation/index.ts'

export type JournalEntry = {
  /** The person's id, or the command that did it. */
  readonly who: string
  /** What was done, in the past tense: `answer.saved`. */
  readonly what: string
  /** What it was done to: `answer/2021/1.1.1-q1`. */
  readonly subject: string
  readonly before?: unknown
  readonly after?: unknown
}

export type JournalLine = JournalEntry & {
  readonly number: number
  readonly at: string
  readonly previous: string
  readonly hash: string
}

export type JournalVerdict = {
  readonly lines: number
  /** Undefined when the chain is whole; else the first line where it breaks, and how. */
  readonly broken?: { readonly number: number; readonly how: 'changed' | 'missing' | 'cut-off' }
}

export function hashOf(line: Omit<JournalLine, 'hash'>): string {
  const { number, at, who, what, subject, before, after, previous } = line
  return createHash('sha256')
    .update(canonical([previous, number, at, who, what, subject, before ?? null, after ?? null]))
    .digest('hex')
}

/** The first line's `previous`. */
export function chainStart(region: RegionId): string {
  return `region:${region}`
}

/** Walks a chain in order. `head` is what the head row says of the last line; without it a cut-off tail cannot be seen. */
export function verifyChain(
  region: RegionId,
  lines: readonly JournalLine[],
  head: { readonly last: number; readonly hash: string } | undefined,
): JournalVerdict {
  let previous = chainStart(region)
  for (const [place, line] of lines.entries()) {
    if (line.number !== place + 1) return { lines: lines.length, broken: { number: place + 1, how: 'missing' } }
    if (line.previous !== previous || hashOf(line) !== line.hash)
      return { lines: lines.length, broken: { number: line.number, how: 'changed' } }
    previous = line.hash
  }
  if ((head?.last ?? 0) > lines.length)
    return { lines: lines.length, broken: { number: lines.length + 1, how: 'cut-off' } }
  if (head && head.last === lines.length && head.hash !== previous)
    return { lines: lines.length, broken: { number: lines.length, how: 'changed' } }
  return { lines: lines.length }
}

/** JSON with sorted keys, so that the same content has the same hash however the database returns it. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

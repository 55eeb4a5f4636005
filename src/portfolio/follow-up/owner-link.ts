/*
 * A link on which an owner reports one step of one case, without an account. The token is kept nowhere: only its hash is, so whoever
 * reads the database cannot open a link. A link opens until a day, and once.
 */
import { createHash, randomBytes } from 'node:crypto'
import type { CalendarDate } from '../../foundation/index.ts'

export type OwnerLink = {
  /** SHA-256 of the token, hexadecimal. */
  readonly id: string
  readonly case: string
  readonly step: string
  readonly until: CalendarDate
  readonly usedOn: CalendarDate | undefined
}

export const daysOpen = 30

/** 32 random bytes, safe in an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function idOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export function isOpen(link: OwnerLink, today: CalendarDate): boolean {
  return link.usedOn === undefined && today <= link.until
}

/*
 * How often one may try to sign in: five failures on one account, or twenty from one address, within a quarter of an hour.
 * After that the door stays shut until the quarter is over, also for the right password.
 */
import { createHash } from 'node:crypto'

export type Counted = { readonly key: string; readonly atMost: number }

export const windowMinutes = 15

/** What is counted for one attempt. Accounts and addresses are kept as hashes: the table is no list of who works here. */
export function countedFor(email: string, address: string | undefined): Counted[] {
  const account = { key: hashed(`konto:${email.trim().toLowerCase()}`), atMost: 5 }
  return address === undefined ? [account] : [account, { key: hashed(`adress:${address}`), atMost: 20 }]
}

export function isWithinWindow(since: Date, now: Date): boolean {
  return now.getTime() - since.getTime() < windowMinutes * 60_000
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/*
 * A token of a session or of an address that opens without one: the region, a point, and 256 random bits. The region stands first because every row is found by region.
 * The store holds only the token's hash: whoever reads the database cannot become somebody.
 */
import { createHash, randomBytes } from 'node:crypto'
import { asId, type RegionId } from '../foundation/index.ts'

/** A working day and its margins. */
export const hoursOfSession = 12

export function newToken(region: RegionId): string {
  return `${region}.${randomBytes(32).toString('base64url')}`
}

export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Undefined for what cannot be a token of ours. */
export function regionOf(token: string): RegionId | undefined {
  const region = /^([a-z0-9-]+)\.[\w-]{43}$/.exec(token)?.[1]
  return region === undefined ? undefined : asId<'Region'>(region)
}

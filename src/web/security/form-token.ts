/*
 * A form token proves that a form was made by us for this browser. It is computed from a secret that only the browser's HttpOnly
 * cookie holds (the session, or the form cookie before sign-in), so it needs no storage and dies with the session.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

export function newFormSecret(): string {
  return randomBytes(24).toString('base64url')
}

export function formTokenOf(secret: string): string {
  return createHash('sha256').update(`form-token:${secret}`).digest('base64url')
}

export function isFormToken(given: string | undefined, secret: string): boolean {
  if (given === undefined) return false
  const expected = Buffer.from(formTokenOf(secret))
  const actual = Buffer.from(given)
  return actual.length === expected.length && timingSafeEqual(actual, expected)
}

/**
 * True when the browser says that the request comes from our own pages. Browsers send Origin or Sec-Fetch-Site with every
 * POST; whoever sends neither is no browser, and is still asked for the token.
 */
export function fromOurPages(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  if (origin === null) return true
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')
}

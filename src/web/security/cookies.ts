/*
 * The cookies we set, and nothing else: the session, a secret for forms before sign-in, the chosen language and one notice.
 * All are HttpOnly and SameSite=Lax; with https they are Secure and carry the __Host- prefix, which no other host can set.
 */
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

export const cookieNames = { session: 'kraftsamling', form: 'formular', language: 'sprak', notice: 'besked' } as const
type CookieName = keyof typeof cookieNames

const lifetimes: Record<CookieName, number> = {
  session: 12 * 60 * 60,
  form: 24 * 60 * 60,
  language: 365 * 24 * 60 * 60,
  notice: 60,
}

function nameOf(cookie: CookieName, secure: boolean): string {
  return secure ? `__Host-${cookieNames[cookie]}` : cookieNames[cookie]
}

export function readCookie(request: Context, cookie: CookieName, secure: boolean): string | undefined {
  return getCookie(request, nameOf(cookie, secure))
}

/** An empty value takes the cookie away. */
export function writeCookie(request: Context, cookie: CookieName, value: string, secure: boolean): void {
  setCookie(request, nameOf(cookie, secure), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: value === '' ? 0 : lifetimes[cookie],
  })
}

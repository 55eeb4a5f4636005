/*
 * Turns a request into a visit: who comes (the session cookie), in which language (the address, then the cookie, then
 * Swedish), and with which form token.
 */
import type { Context } from 'hono'
import { swedishDay } from '../foundation/index.ts'
import { findSession, type Person } from '../people/index.ts'
import { isLanguage, isWebText, type Language, sayWeb, type WebText } from '../texts/index.ts'
import type { House } from './house.ts'
import { presentRegister } from './register-cache.ts'
import { readCookie, writeCookie } from './security/cookies.ts'
import { formTokenOf, newFormSecret } from './security/form-token.ts'
import type { Visit } from './visit.ts'

export type Arrival = {
  readonly visit: Visit
  /** What the form token is bound to. */
  readonly secret: string
}

export async function understandVisit(house: House, request: Context): Promise<Arrival> {
  const url = new URL(request.req.url)
  const session = readCookie(request, 'session', house.secure)
  const person = session === undefined ? undefined : await personOf(house, session)
  const secret = person && session ? session : formSecretOf(house, request)
  const language = languageOf(house, request, url)
  const visit: Visit = {
    house,
    path: url.pathname,
    address: `${house.secure ? 'https' : 'http'}://${url.host}`,
    params: request.req.param(),
    query: url.searchParams,
    language,
    t: (text, blanks) => sayWeb(text, language, blanks),
    person,
    session: person ? session : undefined,
    formToken: formTokenOf(secret),
    notice: takeNotice(house, request),
    today: swedishDay(house.now()),
    files: {},
    register: () => presentRegister(house),
  }
  return { visit, secret }
}

async function personOf(house: House, session: string): Promise<Person | undefined> {
  return (await findSession(house.store, session, house.now()))?.person
}

function formSecretOf(house: House, request: Context): string {
  const present = readCookie(request, 'form', house.secure)
  if (present) return present
  const secret = newFormSecret()
  writeCookie(request, 'form', secret, house.secure)
  return secret
}

function languageOf(house: House, request: Context, url: URL): Language {
  const asked = url.searchParams.get('sprak')
  if (isLanguage(asked)) {
    writeCookie(request, 'language', asked, house.secure)
    url.searchParams.delete('sprak')
    return asked
  }
  const kept = readCookie(request, 'language', house.secure)
  return isLanguage(kept) ? kept : 'sv'
}

function takeNotice(house: House, request: Context): WebText | undefined {
  const notice = readCookie(request, 'notice', house.secure)
  if (notice === undefined) return undefined
  if (request.req.method === 'GET') writeCookie(request, 'notice', '', house.secure)
  return isWebText(notice) ? notice : undefined
}

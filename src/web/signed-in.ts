/*
 * A browser for the tests of doors: keeps cookies, signs in through the real form, sends forms with their token.
 */
import { asId } from '../foundation/index.ts'
import { addPerson, type Role } from '../people/index.ts'
import type { openExampleWeb } from './example-web.ts'
import { to } from './paths.ts'

type Web = Awaited<ReturnType<typeof openExampleWeb>>
type Answering = Pick<Web, 'send'>
type Fields = Readonly<Record<string, string>>

export const testPassword = 'ett långt lösenord'

export class Browser {
  #web: Answering
  readonly #cookies = new Map<string, string>()

  constructor(web: Answering) {
    this.#web = web
  }

  /** The same browser, at another process. */
  goTo(web: Answering): void {
    this.#web = web
  }

  get cookieNames(): string[] {
    return [...this.#cookies.keys()]
  }

  async get(path: string): Promise<Response> {
    return this.#keep(await this.#web.send(path, { headers: this.#headers() }))
  }

  /** Fetches the page with the form, and sends it with its token and hidden fields. */
  async submit(
    path: string,
    fields: Fields,
    given: { readonly at?: string; readonly headers?: Fields } = {},
  ): Promise<Response> {
    const html = await (await this.get(path)).text()
    const form = html.slice(html.indexOf('<form', html.indexOf('<main')))
    const hidden = [...form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      ([, name, value]) => [name, value] as const,
    )
    return this.post(given.at ?? path, { ...Object.fromEntries(hidden), ...fields }, given.headers)
  }

  async post(path: string, fields: Fields, headers: Fields = {}): Promise<Response> {
    const body = new URLSearchParams(fields)
    return this.#keep(await this.#web.send(path, { method: 'POST', body, headers: { ...this.#headers(), ...headers } }))
  }

  /** What a script sends. */
  async postJson(path: string, body: unknown, headers: Fields = {}): Promise<Response> {
    const json = { ...this.#headers(), 'content-type': 'application/json', ...headers }
    return this.#keep(await this.#web.send(path, { method: 'POST', body: JSON.stringify(body), headers: json }))
  }

  /** Sends a form with a file and other fields, its token taken from the page. */
  async upload(
    path: string,
    at: string,
    file: { readonly name: string; readonly bytes: Uint8Array },
    fields: Fields = {},
  ): Promise<Response> {
    const html = await (await this.get(path)).text()
    const token = /name="formular" value="([^"]*)"/.exec(html.slice(html.indexOf('<main')))?.[1] ?? ''
    const body = new FormData()
    body.set('formular', token)
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    body.set('fil', new File([new Uint8Array(file.bytes)], file.name))
    return this.#keep(await this.#web.send(at, { method: 'POST', body, headers: this.#headers() }))
  }

  async signIn(email: string, password = testPassword): Promise<Response> {
    return this.submit(to('signIn'), { email, password })
  }

  #headers(): Record<string, string> {
    return { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
  }

  #keep(answer: Response): Response {
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (value === '') this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
    return answer
  }
}

/** A browser in which a person with the roles has signed in. */
export async function signedIn(web: Web, name: string, roles: readonly Role[]): Promise<Browser> {
  const email = `${name.toLowerCase()}@exempellan.se`
  await addPerson(web.store, {
    region: asId<'Region'>('orebro'),
    name,
    email,
    roles: [...roles],
    password: testPassword,
  })
  const browser = new Browser(web)
  await browser.signIn(email)
  return browser
}

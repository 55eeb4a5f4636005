/*
 * Chromium against the web application on a real port, for what only a browser can tell: axe, keyboard, script and no script.
 */
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { asId } from '../../foundation/index.ts'
import { addPerson } from '../../people/index.ts'
import { getDataSetFolder, loadDataSet } from '../../reporting/index.ts'
import { openTestStore, type Store } from '../../store/index.ts'
import { makeWeb } from '../make-web.ts'
import { to } from '../paths.ts'
import { testPassword } from '../signed-in.ts'

const path = '/usr/bin/chromium'
const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** Why there is no browser to test in, or false: what `skip` takes. */
export const skipWithoutChromium = existsSync(path) ? false : 'Chromium saknas: apt-get install chromium'

export const widths = [360, 1280] as const

export type RealBrowser = {
  readonly address: string
  readonly store: Store
  /** What the application has logged as its own faults. */
  readonly faults: readonly string[]
  /** What the pages have complained about in the console, a broken content policy among it. */
  readonly complaints: readonly string[]
  open(options?: BrowserContextOptions): Promise<Page>
  signIn(page: Page, name: string): Promise<void>
  close(): Promise<void>
}

export async function openRealBrowser(): Promise<RealBrowser> {
  const region = asId<'Region'>('orebro')
  const [faults, complaints]: [string[], string[]] = [[], []]
  const store = await openTestStore()
  await loadDataSet(store, getDataSetFolder('orebro-2021'), 'test')
  for (const name of ['Skribent', 'Kollega'])
    await addPerson(store, { region, name, email: mailOf(name), roles: ['writer'], password: testPassword })
  const web = makeWeb({
    store,
    region,
    year: 2021,
    secure: false,
    version: '0.0.0',
    now: () => new Date(),
    log: (line) => faults.push(line),
  })
  const server = serve({ fetch: web.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((listening) => void server.once('listening', listening as () => void))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser: Browser = await chromium.launch({ executablePath: path, args: flags.split(' ') })
  return {
    address,
    store,
    faults,
    complaints,
    async open(options = {}) {
      const page = await (await browser.newContext({ baseURL: address, ...options })).newPage()
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${page.url()} ${message.text()}`)
      })
      page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`))
      return page
    },
    async signIn(page, name) {
      await page.goto(to('signIn'))
      await page.fill('#email', mailOf(name))
      await page.fill('#password', testPassword)
      await page.click('main button[type=submit]')
      await page.waitForURL(`**${to('myPage')}`)
    },
    async close() {
      await browser.close()
      await new Promise((closed) => void server.close(closed))
      await store.close()
    },
  }
}

function mailOf(name: string): string {
  return `${name.toLowerCase()}@exempellan.se`
}
